import { languagePack } from '../../../languages/index';
import type { BeadContext, CheckFacts, Draft, GlossaryTerm, Rule } from '../../../model/rule';
import type { Span } from '../../../model/span';
import { sideWords } from '../../evidence/passage-words';
import { wordsOf, type Word } from '../../../text/words';

/** A term of the glossary that the translation renders otherwise than the glossary asks. */
export const termGlossary: Rule = {
  id: 'term-glossary',
  severity: 'error',
  mqm: 'terminology/inconsistent-with-terminology-resource',
  description: 'A term of your glossary is not rendered as the glossary asks, or by a word that it forbids.',
  defaults: {},
  *checkBead(context) {
    const { facts, source, target } = context;
    if (!facts.glossary || !source.text || !target.text) return;
    const [ours, theirs] = [stemmed(context, 'source'), stemmed(context, 'target')];
    const claimed = new Set<number>();
    // longer terms first: Корейская народная армия before армия
    for (const term of termsOf(facts)) {
      const places = occurrences(ours, term.source).filter(
        (at) => !claimed.has(at) && fitsCase(term, ours[at]!),
      );
      if (!places.length) continue;
      for (const at of places) for (let k = 0; k < term.source.length; k++) claimed.add(at + k);
      yield* judge(term, places, ours, theirs);
    }
  },
};

interface Term {
  /** As the glossary has it. */
  text: string;
  /** One word with a capital that is asked to be rendered with one: a name, which in small letters is another word. */
  isName: boolean;
  /** Stems of its words. */
  source: string[];
  allowed: { text: string; stems: string[] }[];
  forbidden: { text: string; stems: string[] }[];
}

interface Stemmed extends Word {
  stem: string;
}

function* judge(
  term: Term,
  places: readonly number[],
  ours: readonly Stemmed[],
  theirs: readonly Stemmed[],
): Iterable<Draft> {
  const spans = places.map((at) => spanOf(ours, at, term.source.length));
  const wanted = term.allowed.map(({ text }) => `‘${text}’`).join(' or ');
  const right = occurrencesOf(theirs, term.allowed);
  const wrong = occurrencesOf(theirs, term.forbidden).filter(
    ({ start, end }) => !right.some((span) => span.start <= start && span.end >= end),
  );
  const suggestion = term.allowed.length === 1 ? { suggestion: term.allowed[0]!.text } : {};
  if (wrong.length) {
    yield {
      messageId: 'forbidden',
      data: { term: term.text, wanted: term.allowed.map(({ text }) => text) },
      message: `The glossary forbids this for ‘${term.text}’${wanted ? `; it asks for ${wanted}` : ''}.`,
      source: spans,
      target: wrong,
      ...(wanted ? { expected: wanted } : {}),
      ...suggestion,
    };
  } else if (wanted && right.length === 0) {
    yield {
      messageId: 'missing',
      data: { term: term.text, wanted: term.allowed.map(({ text }) => text) },
      message: `The glossary asks for ${wanted} for ‘${term.text}’; the translation has ${term.allowed.length > 1 ? 'none of them' : 'it not'}.`,
      source: spans,
      target: [],
      expected: wanted,
      ...suggestion,
    };
  }
}

const compiled = new WeakMap<CheckFacts, readonly Term[]>();

function termsOf(facts: CheckFacts): readonly Term[] {
  let terms = compiled.get(facts);
  if (!terms) {
    const { source, target } = facts.bitext;
    const list = (texts: readonly string[]) =>
      texts
        .map((text) => ({ text, stems: stemsOf(text, target.language) }))
        .filter(({ stems }) => stems.length);
    terms = (facts.glossary?.terms ?? [])
      .map((term) => ({
        text: term.source,
        isName: isName(term),
        source: stemsOf(term.source, source.language),
        allowed: list(term.target),
        forbidden: list(term.forbidden ?? []),
      }))
      .filter(({ source: stems }) => stems.length)
      .sort((a, b) => b.source.length - a.source.length);
    compiled.set(facts, terms);
  }
  return terms;
}

/** «Труд» is a paper, «труд» is labour. */
function fitsCase({ isName }: Term, { text }: Word): boolean {
  return !isName || /^\p{Lu}/u.test(text);
}

function isName({ source, target }: GlossaryTerm): boolean {
  return /^\p{Lu}\S*$/u.test(source) && target.length > 0 && target.every((text) => /^\p{Lu}/u.test(text));
}

function stemsOf(text: string, language: string): string[] {
  const pack = languagePack(language);
  return wordsOf(text, 0).map(({ lower }) => pack.stem(lower));
}

function stemmed({ facts, ...sides }: BeadContext, side: 'source' | 'target'): Stemmed[] {
  const pack = languagePack(facts.bitext[side].language);
  return sideWords(sides[side]).map((word) => ({ ...word, stem: pack.stem(word.lower) }));
}

/** Where the words of a term stand side by side, in any of their forms. */
function occurrences(words: readonly Stemmed[], stems: readonly string[]): number[] {
  return words.flatMap((_, at) => (stems.every((stem, k) => words[at + k]?.stem === stem) ? [at] : []));
}

function occurrencesOf(words: readonly Stemmed[], terms: readonly { stems: string[] }[]): Span[] {
  return terms.flatMap(({ stems }) => occurrences(words, stems).map((at) => spanOf(words, at, stems.length)));
}

function spanOf(words: readonly Stemmed[], at: number, length: number): Span {
  return { start: words[at]!.start, end: words[at + length - 1]!.end };
}
