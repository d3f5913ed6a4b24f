import { primaryLanguage } from '../../languages/pair';
import type { Document } from '../../model/document';
import type { Span } from '../../model/span';
import { scriptOf, scriptPatterns, type ScriptName } from '../../text/script-of';
import { wordsOf } from '../../text/words';

/** Languages that are nearly always written in one script. */
const usualScript: ReadonlyMap<string, ScriptName> = new Map([
  ...'ru uk be bg mk'.split(' ').map((code) => [code, 'cyrillic'] as const),
  ...'en de fr es it pt nl pl cs sk sl hr hu ro sv da nb fi et lv lt tr'
    .split(' ')
    .map((code) => [code, 'latin'] as const),
]);

/**
 * The script of a document: that of its language where there is only one, else the one that most letters of its
 * sentences are in (the first 20,000 characters tell); `other` without letters.
 */
export function mainScriptOf(document: Document): ScriptName | 'other' {
  const usual = usualScript.get(primaryLanguage(document.language));
  if (usual && !/-[a-z]{4}(?:-|$)/i.test(document.language)) return usual;
  const known = mainScripts.get(document);
  if (known) return known;
  const counts = new Map<ScriptName, number>();
  let seen = 0;
  for (const { text } of document.sentences) {
    if ((seen += text.length) > 20_000 && seen > text.length) break;
    for (const letter of text.slice(0, 20_000)) {
      const script = scriptOf(letter);
      if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
    }
  }
  const main = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'other';
  mainScripts.set(document, main);
  return main;
}

const mainScripts = new WeakMap<Document, ScriptName | 'other'>();

/**
 * Runs of words wholly in a script, with only spaces and marks between them. A single letter is no word here (it is
 * more likely a look-alike, which `mixed-script` sees).
 */
export function scriptRuns(text: string, script: string, offset: number): Span[] {
  const runs: Span[] = [];
  const pattern = scriptPatterns[script as ScriptName];
  if (!pattern?.test(text)) return runs;
  let open = false;
  for (const { text: word, start, end } of wordsOf(text, offset)) {
    const letters = [...word].filter((letter) => scriptOf(letter) !== undefined);
    const inside = letters.length > 1 && letters.every((letter) => pattern.test(letter));
    if (inside && open) runs.at(-1)!.end = end;
    else if (inside) runs.push({ start, end });
    open = inside;
  }
  return runs;
}
