import { LETTERS } from '../../text/words';
import { inkLength } from '../../text/lengths';
import type { Steps } from '../../steps/steps';
import { findAnchors } from '../../anchor/anchors';
import { sentenceAnchors } from '../../anchor/sentence-anchors';
import { languagePack } from '../../languages/index';
import type { LanguagePack } from '../../languages/pack';
import type { Sentence } from '../../model/document';
import { edgesOf, type Edges } from '../model/edges';
import { Numbers } from './numbers';

/** What a token is; decides how strongly it may be expected to come back on the other side. */
export const enum Kind {
  Word = 0,
  Name = 1,
  Latin = 2,
  Number = 3,
  Mark = 4,
}

/** How many kinds there are. */
export const KINDS = 5;

/** One side of the text as the hot loops see it: types interned to ids, sentences in compressed rows. */
export interface Side {
  language: string;
  /** How the sentences begin and end. */
  edges: Edges;
  /** Number of sentences. */
  size: number;
  /** Tokens of the whole text, of which these sentences may be a part. */
  total: number;
  /** Row `i` of `tokens` is `rows[i]` to `rows[i + 1]`. */
  rows: Int32Array;
  /** Type ids, sentence after sentence. */
  tokens: Int32Array;
  /** Non-space characters of each sentence, at least 1. */
  lengths: Int32Array;
  /** Key of each type: a stem, a digit string or a mark. */
  keys: string[];
  /** A surface form of each type, lower case: what cognates are compared by. */
  forms: string[];
  kinds: Uint8Array;
  /** Occurrences of each type. */
  counts: Int32Array;
  idOf: ReadonlyMap<string, number>;
}

/**
 * How often a type stands in unrelated text, in (0, 1): its share of the text without the half of one occurrence, since the one that is
 * looked at is among those counted (absolute discounting, as in Ney, Essen & Kneser 1994).
 */
export function chanceOf({ counts, total }: Side, type: number): number {
  return (counts[type]! - 0.5) / total;
}

/** Sentences longer than this lend only their first tokens to the comparison: it bounds the work of a 100 KB "sentence". */
const MAX_TOKENS = 1000;

/** Tokens are looked for in the first so many characters of a sentence. */
const MAX_TEXT = 100_000;

/** A run of letters, a run of digits, or a mark. */
const TOKEN = new RegExp(`${LETTERS.source}|\\p{N}+|[^\\p{L}\\p{N}\\s]`, 'gu');

/** Sentences of a step. */
const SENTENCES = 16;

/** Tokenises and interns the sentences of one side. */
export function* buildSide(sentences: readonly Sentence[], language: string): Steps<Side> {
  const types = new TypeTable(language);
  const rows = new Int32Array(sentences.length + 1);
  const lengths = new Int32Array(sentences.length);
  const tokens = new Numbers();
  for (const [index, sentence] of sentences.entries()) {
    if (index % SENTENCES === 0) yield index / sentences.length;
    lengths[index] = Math.max(1, inkLength(sentence.text));
    const words = sentence.text.slice(0, MAX_TEXT).match(TOKEN)?.slice(0, MAX_TOKENS) ?? [];
    const found = words.map((form) => types.tokenOf(form));
    if (sentences.length <= VALUES_UP_TO) {
      for (const value of values(sentence, language))
        found.push({ id: types.intern(value, value, Kind.Number), capital: 0 });
    }
    for (const token of withoutRepeats(found)) {
      types.count(token);
      tokens.add(token.id);
    }
    rows[index + 1] = tokens.count;
  }
  return {
    language,
    edges: edgesOf(sentences),
    size: sentences.length,
    total: tokens.count,
    rows,
    tokens: tokens.all(),
    lengths,
    ...types.finish(),
  };
}

/** The types of a side while its sentences are read. */
class TypeTable {
  private readonly idOf = new Map<string, number>();
  private readonly ofForm = new Map<string, Token>();
  private readonly keys: string[] = [];
  private readonly forms: string[] = [];
  private readonly kinds: number[] = [];
  private readonly counts: number[] = [];
  /** How often each type stands with a capital. */
  private readonly capitals: number[] = [];
  private readonly pack: LanguagePack;

  constructor(language: string) {
    this.pack = languagePack(language);
  }

  /** Number of the type with a key; a new one where there is none. */
  intern(key: string, form: string, kind: Kind): number {
    let id = this.idOf.get(key);
    if (id === undefined) {
      id = this.keys.length;
      this.idOf.set(key, id);
      this.keys.push(key);
      this.forms.push(form);
      this.kinds.push(kind);
      this.counts.push(0);
      this.capitals.push(0);
    }
    return id;
  }

  /** The type of a form of the text. */
  tokenOf(form: string): Token {
    let token = this.ofForm.get(form);
    if (token === undefined) {
      const kind = kindOf(form, this.pack.script === 'cyrillic');
      const lower = form.toLowerCase();
      const id = this.intern(kind === Kind.Word ? this.pack.stem(lower) : lower, lower, kind);
      token = { id, capital: kind === Kind.Word && isCapital(form) ? 1 : 0 };
      this.ofForm.set(form, token);
    }
    return token;
  }

  /** Counts an occurrence. */
  count({ id, capital }: Token): void {
    this.counts[id]!++;
    this.capitals[id]! += capital;
  }

  /** All types, those that mostly have a capital as names. */
  finish(): Pick<Side, 'keys' | 'forms' | 'kinds' | 'counts' | 'idOf'> {
    const { keys, forms, idOf } = this;
    const counts = Int32Array.from(this.counts);
    const kinds = Uint8Array.from(this.kinds, (kind, id) =>
      this.capitals[id]! * 2 > counts[id]! ? Kind.Name : kind,
    );
    return { keys, forms, kinds, counts, idOf };
  }
}

/** The type of a form, and whether the form is capitalised: 1 or 0. */
interface Token {
  id: number;
  capital: number;
}

/**
 * A sentence of more tokens than this, four times as many as types, has each of its types once: what is said over and over is no more evidence than once. Prose of so many
 * tokens has about two for each type, a text that stands five times in one sentence ten.
 */
const REPETITIVE = 300;
const REPEATED = 4;

function withoutRepeats(tokens: readonly Token[]): readonly Token[] {
  if (tokens.length <= REPETITIVE) return tokens;
  const seen = new Set<number>();
  const first = tokens.filter(({ id }) => !seen.has(id) && seen.add(id));
  return first.length * REPEATED <= tokens.length ? first : tokens;
}

/** «Один», "first" and their like count things only now and then. */
const LEAST_SALIENCE = 0.3;

/** Numbers in words, dates and acronyms by their values, as keys that no word has; bare digits are tokens already. */
function* values(sentence: Sentence, language: string): Generator<string> {
  const { text } = sentence;
  const anchors =
    text.length > MAX_READ
      ? findAnchors(text.slice(0, MAX_READ), language)
      : sentenceAnchors([sentence], language);
  for (const anchor of anchors) {
    if (/^\d+$/.test(anchor.text) || (anchor.salience ?? 1) < LEAST_SALIENCE) continue;
    yield `=${anchor.value}`;
  }
}

/** Longer texts than this, in sentences, learn from themselves what stands for what; reading values takes a tenth of the time. */
const VALUES_UP_TO = 5000;

/** Values are looked for in the first so many characters of a sentence. */
const MAX_READ = 5000;

function kindOf(form: string, cyrillic: boolean): Kind {
  if (/^\p{N}/u.test(form)) return Kind.Number;
  if (!/^\p{L}/u.test(form)) return Kind.Mark;
  return cyrillic && /^\p{Script=Latin}/u.test(form) ? Kind.Latin : Kind.Word;
}

function isCapital(form: string): boolean {
  const first = form[0]!;
  return first !== first.toLowerCase();
}
