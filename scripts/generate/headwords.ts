/** The source of the bundled lexicon: one Russian headword a line, its translations by grade and in order of use. */

/**
 * How translators use a translation: `usual` ones are a dictionary's main renderings, `possible` ones are written in some contexts, `loose` ones
 * say the idea by another kind of word or a near synonym.
 */
export const grades = ['usual', 'possible', 'loose'] as const;
export type Grade = (typeof grades)[number];

/** A translation with its grade. */
export interface GradedTranslation {
  /** English base form. */
  text: string;
  grade: Grade;
}

/** One line of `data/lexicon/ru-en/headwords.tsv` or `phrases.tsv`. */
export interface Headword {
  /** Dictionary form, or a set phrase as it is usually met. */
  headword: string;
  pos: PartOfSpeech;
  /** Usual ones first, in order of use; then the possible and the loose ones. */
  translations: GradedTranslation[];
  domain: Domain | '';
}

export const partsOfSpeech = [
  'n',
  'v',
  'adj',
  'adv',
  'prep',
  'conj',
  'pron',
  'part',
  'num',
  'intj',
  'phrase',
] as const;
export type PartOfSpeech = (typeof partsOfSpeech)[number];

export const domains = [
  'dipl',
  'mil',
  'law',
  'adm',
  'econ',
  'news',
  'fict',
  'tech',
  'sci',
  'rel',
  'med',
  'sport',
] as const;
export type Domain = (typeof domains)[number];

/**
 * Reads headwords and says what is wrong with them.
 *
 * @param text - the file; a line is headword, part of speech, translations separated by `, ` (usual ones, then behind ` | ` possible and
 *   behind another ` | ` loose ones), and a domain mark or nothing
 * @returns the good lines, and one message for each bad one
 */
export function readHeadwords(text: string): { headwords: Headword[]; problems: string[] } {
  const headwords: Headword[] = [];
  const problems: string[] = [];
  let before = '';
  text
    .replace(/\n$/, '')
    .split('\n')
    .forEach((line, index) => {
      const problem = problemOf(line) ?? orderProblem(before, line);
      before = line.split('\t')[0]!;
      if (problem) problems.push(`line ${index + 1}: ${problem}: ${line}`);
      else headwords.push(parse(line));
    });
  return { headwords, problems };
}

function parse(line: string): Headword {
  const [headword, pos, translations, domain = ''] = line.split('\t');
  return {
    headword: headword!,
    pos: pos as PartOfSpeech,
    translations: gradesOf(translations!).flatMap((list, k) =>
      list.map((text) => ({ text, grade: grades[k]! })),
    ),
    domain: domain as Domain | '',
  };
}

function problemOf(line: string): string | undefined {
  const fields = line.split('\t');
  if (fields.length !== 3 && fields.length !== 4) return `${fields.length} fields instead of 3 or 4`;
  const [headword, pos, translations, domain] = fields as [string, string, string, string?];
  const cyrillic = /^\p{Script=Cyrillic}+(?:[ -]\p{Script=Cyrillic}+|, \p{Script=Cyrillic}+)*$/u.test(
    headword,
  );
  if (!cyrillic || headword !== headword.toLowerCase()) return 'a headword is lower-case Cyrillic';
  if (!(partsOfSpeech as readonly string[]).includes(pos)) return `unknown part of speech ${pos}`;
  if (domain !== undefined && !(domains as readonly string[]).includes(domain))
    return `unknown domain ${domain}`;
  if (pos !== 'phrase' && headword.includes(' ')) return 'several words are a phrase';
  const byGrade = gradesOf(translations);
  if (byGrade.length > grades.length) return 'more than three grades of translations';
  const list = byGrade.flat();
  if (list.length === 0) return 'odd translation ""';
  if (new Set(list).size !== list.length) return 'a translation stands twice';
  const odd = list.find((word) => !/^[a-z][a-z' .-]*$/i.test(word));
  return odd === undefined ? undefined : `odd translation "${odd}"`;
}

/** The translations of a line by grade; an empty grade has none. */
function gradesOf(translations: string): string[][] {
  return translations.split(/ ?\| ?/).map((list) => (list === '' ? [] : list.split(', ')));
}

function orderProblem(before: string, line: string): string | undefined {
  const headword = line.split('\t')[0]!;
  if (headword === before) return 'the headword stands twice';
  return headword < before ? 'out of order (sort by code unit)' : undefined;
}
