import type { BitextWarning } from '../../model/bead';
import type { Document } from '../../model/document';

/** Fewer sentences of prose do not show how a text ends its sentences. */
const FEWEST = 8;

/** Share of the sentences that must end with a stop for the last one to be missing its own. */
const MOST = 0.9;

/** What ends a sentence. */
const STOP = /[.!?…:;][»”"')\]*_]*$/;

/** Says of each text that stops in the middle of a sentence that it does: a page is missing, or a file was cut. */
export function brokenOff(source: Document, target: Document): BitextWarning[] {
  return [
    { side: 'source', document: source },
    { side: 'target', document: target },
  ].flatMap(({ side, document }): BitextWarning[] => {
    const words = lastWords(document);
    if (words === undefined) return [];
    return [
      { code: 'BREAKS_OFF', message: `The ${side} breaks off in the middle of a sentence: ‘…${words}’` },
    ];
  });
}

/** The last words of a text that breaks off. */
function lastWords({ sentences }: Document): string | undefined {
  const last = sentences.at(-1);
  if (last?.kind !== 'prose' || STOP.test(last.text) || !/[\p{L}\p{N},-]$/u.test(last.text)) return undefined;
  const others = sentences.slice(0, -1).filter(({ kind }) => kind === 'prose');
  if (others.length < FEWEST) return undefined;
  if (others.filter(({ text }) => STOP.test(text)).length < MOST * others.length) return undefined;
  // a short line at the end is a name, a place or a date
  const words = last.text.split(/\s+/);
  return words.length < 4 ? undefined : words.slice(-4).join(' ');
}
