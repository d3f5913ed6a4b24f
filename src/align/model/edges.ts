import type { Sentence } from '../../model/document';

/** How a sentence ends, together with how the next one begins. */
const enum End {
  Stop = 0,
  Question = 1,
  Exclamation = 2,
  Ellipsis = 3,
  Colon = 4,
  /** A comma, a semicolon or a dash. */
  Comma = 5,
  /** A capital with a full stop, or a title before a name: who split the text may have cut too soon. */
  Initial = 6,
  /** No mark at all, as in headings and verse. */
  Bare = 7,
  /** Whatever the mark, the next sentence begins with a small letter. */
  RunsOn = 8,
}

export const MARKED = 9;

/** What ends with a sentence besides itself. */
const enum Break {
  Nothing = 0,
  Paragraph = 1,
  Heading = 2,
}
export const BREAKS = 3;

/** How many ways to end there are: an {@link End} with a {@link Break}. */
export const ENDS = MARKED * BREAKS;

/** How a sentence begins. */
const enum Start {
  Dash = 0,
  Quote = 1,
  Small = 2,
  Digit = 3,
  Other = 4,
}

/** How many ways to begin there are. */
export const STARTS = 5;

/** How each sentence of a side begins and ends. */
export interface Edges {
  /** An {@link End} + {@link MARKED} × a {@link Break} a sentence. */
  ends: Uint8Array;
  /** A {@link Start} a sentence. */
  starts: Uint8Array;
}

/** Reads how sentences begin and end. */
export function edgesOf(sentences: readonly Sentence[]): Edges {
  return {
    starts: Uint8Array.from(sentences, ({ text }) => startOf(text)),
    ends: Uint8Array.from(sentences, (sentence, index) => {
      const next = sentences[index + 1];
      const end = next && runsOn(next.text) ? End.RunsOn : endOf(sentence.text);
      return end + MARKED * breakAfter(sentence, next);
    }),
  };
}

function breakAfter({ kind, paragraph }: Sentence, next: Sentence | undefined): Break {
  if (kind === 'heading') return Break.Heading;
  return next?.paragraph === paragraph ? Break.Nothing : Break.Paragraph;
}

const DASHES = '-–—―';
const QUOTES = '"\'“”„«»‘’‹›';
/** Signs of closing that may follow the mark. */
const CLOSING = `${QUOTES})] `;

function startOf(text: string): Start {
  const first = text.charAt(0);
  if (first === '') return Start.Other;
  if (DASHES.includes(first)) return Start.Dash;
  if (QUOTES.includes(first)) return Start.Quote;
  if (first >= '0' && first <= '9') return Start.Digit;
  return isSmall(first) ? Start.Small : Start.Other;
}

/** Whether the first letter, behind a few signs of opening, is small. */
function runsOn(text: string): boolean {
  for (let at = 0; at < Math.min(6, text.length); at++) {
    const letter = text[at]!;
    if (!DASHES.includes(letter) && !CLOSING.includes(letter)) return isSmall(letter);
  }
  return false;
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

const MARKS: Record<string, End> = {
  '?': End.Question,
  '!': End.Exclamation,
  '…': End.Ellipsis,
  ':': End.Colon,
  ',': End.Comma,
  ';': End.Comma,
  '-': End.Comma,
  '–': End.Comma,
  '—': End.Comma,
};

const INITIAL = /(?:^|[\s.("«])(?:\p{Lu}|Dr|Mr|Mrs|Ms|St|Gen|Col|Prof|Sen|Rep|Gov|Lt|Capt)\.$/u;

function endOf(text: string): End {
  let at = text.length - 1;
  while (at > 0 && CLOSING.includes(text[at]!)) at--;
  const mark = text.charAt(at);
  if (mark !== '.') return MARKS[mark] ?? End.Bare;
  if (text[at - 1] === '.') return End.Ellipsis;
  return at === text.length - 1 && INITIAL.test(text.slice(-8)) ? End.Initial : End.Stop;
}
