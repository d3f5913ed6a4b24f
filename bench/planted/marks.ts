/** A sentence pair. */
export interface Pair {
  source: string;
  target: string;
}

/** One error of a kind that a rule is there for, planted in a translation; nothing where it cannot be. */
export type Plant = (pair: Pair, random: () => number) => Pair | undefined;

/** Plants by the rule that must find them: what a typist, an editor or a scanner gets wrong in one sentence. */
export const plants: readonly [rule: string, what: string, plant: Plant][] = [
  ['brackets', 'a bracket without its partner', inTarget((text, random) => before(text, '(', random))],
  ['quotes', 'a quotation mark without its partner', unquoted],
  ['editorial-insertion', 'words in square brackets', inTarget((text, random) => before(text, '[as before] ', random))],
  ['emphasis', 'a sentence in capitals', inTarget((text) => text.toUpperCase())],
  ['mixed-script', 'a Cyrillic letter in an English word', inTarget(lookAlike)],
  ['untranslated', 'three words of the original left', (pair, random) => left(pair, 3, random)],
  ['untranslated', 'one word of the original left', (pair, random) => left(pair, 1, random)],
  ['end-punctuation', 'no stop at the end', inTarget((text) => (/\w\.$/.test(text) ? text.slice(0, -1) : undefined))],
  ['sentence-type', 'a question for a statement', inTarget((text) => (/\w\.$/.test(text) ? `${text.slice(0, -1)}?` : undefined))],
  ['repeated-word', 'a word twice', inTarget(twice)],
  ['negation', 'not after an auxiliary', inTarget(denied)],
  ['name-missing', 'a name for another', inTarget(renamed)],
  ['name-added', 'a name put in', inTarget((text, random) => before(text, 'Fairbanks ', random))],
  ['literal-mismatch', 'a letter of an acronym', inTarget(otherAcronym)],
]; // prettier-ignore

/** Takes one mark of a quotation away that the original has, too. */
function unquoted({ source, target }: Pair, random: () => number): Pair | undefined {
  const mark = pick([...target.matchAll(/["“”]/g)], random);
  if (!mark || !/["«“]/.test(source)) return undefined;
  return { source, target: target.slice(0, mark.index) + target.slice(mark.index + 1) };
}

function inTarget(change: (text: string, random: () => number) => string | undefined): Plant {
  return ({ source, target }, random) => {
    const changed = change(target, random);
    return changed === undefined || changed === target ? undefined : { source, target: changed };
  };
}

function pick<T>(all: readonly T[], random: () => number): T | undefined {
  return all[Math.floor(random() * all.length)];
}

/** Puts something before a word inside the sentence. */
function before(text: string, what: string, random: () => number): string | undefined {
  const spaces = [...text.matchAll(/(?<=\p{L}) (?=\p{Ll})/gu)];
  const at = pick(spaces, random)?.index;
  return at === undefined ? undefined : `${text.slice(0, at + 1)}${what}${text.slice(at + 1)}`;
}

const cyrillic: Record<string, string> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у' };

function lookAlike(text: string, random: () => number): string | undefined {
  const at = pick([...text.matchAll(/(?<=[a-z])[aceopxy](?=[a-z])/g)], random)?.index;
  return at === undefined ? undefined : text.slice(0, at) + cyrillic[text[at]!] + text.slice(at + 1);
}

function left({ source, target }: Pair, count: number, random: () => number): Pair | undefined {
  const words = source.match(/\p{Script=Cyrillic}{3,}/gu) ?? [];
  const from = Math.floor(random() * (words.length - count + 1));
  const changed = words.length < count ? undefined : before(target, `${words.slice(from, from + count).join(' ')} `, random);
  return changed === undefined ? undefined : { source, target: changed };
} // prettier-ignore

function twice(text: string, random: () => number): string | undefined {
  const word = pick([...text.matchAll(/(?<= )[a-z]{2,}(?= )/g)], random);
  return word && `${text.slice(0, word.index)}${word[0]} ${text.slice(word.index)}`;
}

function denied(text: string, random: () => number): string | undefined {
  const auxiliary = pick([...text.matchAll(/\b(?:is|was|were|are|will|would|could|can|should|must|may)\b(?! not)/g)], random);
  const at = auxiliary && auxiliary.index + auxiliary[0].length;
  return at === undefined ? undefined : `${text.slice(0, at)} not${text.slice(at)}`;
} // prettier-ignore

const names = ['Fairbanks', 'Lombardi', 'Duisburg', 'Kolonko', 'Brisbane', 'Andanar', 'Oklahoma'];

/** Two capitalised words beside each other inside a sentence are a name most often. */
function renamed(text: string, random: () => number): string | undefined {
  const name = pick([...text.matchAll(/(?<=[a-z,] )[A-Z][a-z]{2,} [A-Z][a-z]{3,}(?=[ ,.])/g)], random);
  return name && text.slice(0, name.index) + pick(names, random)! + text.slice(name.index + name[0].length);
}

function otherAcronym(text: string, random: () => number): string | undefined {
  const acronym = pick([...text.matchAll(/(?<![\w-])[A-Z]{2,5}(?![\w-])/g)], random);
  if (!acronym) return undefined;
  const at = acronym.index + Math.floor(random() * acronym[0].length);
  const other = String.fromCharCode(65 + ((text.charCodeAt(at) - 65 + 1 + Math.floor(random() * 24)) % 26));
  return text.slice(0, at) + other + text.slice(at + 1);
}
