/**
 * How an abbreviation behaves at its full stop.
 * - `before`: something always follows («тов.», "Gen."): never the end of a sentence.
 * - `number`: an abbreviation only in front of a number («№», "No.", "p."), else an ordinary word.
 * - `unit`: behind a number it may end a sentence («1951 г.», «5 стр.»), elsewhere something follows («г. Москва»).
 * - `quantity`: behind a number as `measure`, else as `number` («5 экз.», «Экз. № 2», "12 in.").
 * - `measure`: may end a sentence, but goes on before a number («5 руб. 20 коп.»).
 * - `gloss`: the name of a language in front of a word of it («нем. Stadt»), else an ordinary word.
 * - `rank`: in front of a surname or initials («полк. Петухов»), else an ordinary word.
 * - `name`: may stand inside a name ("U.S. Army", "Inc."): the end only before a word that begins sentences.
 * - `final`: the end before any capital letter («и т. д.», "etc.").
 */
export type AbbreviationKind =
  'before' | 'number' | 'unit' | 'quantity' | 'measure' | 'gloss' | 'rank' | 'name' | 'final';

/** What the splitter of sentences must know of a language. */
export interface SentenceRules {
  /** Lower-case abbreviations without their last stop, those of several parts joined by stops and no space (`т.д`), behind a whole word joined by `_` (`и_пр`). */
  abbreviations: ReadonlyMap<string, AbbreviationKind>;
  /** Lower-case words that, capitalised after a doubtful stop, show that a new sentence begins. */
  starters: ReadonlySet<string>;
  /** Lower-case words that stand in front of a subject as a date does («в», «июня», «года»): such words and numbers alone are no sentence. */
  dateWords: ReadonlySet<string>;
  /** Lower-case verbs of speech that follow a quotation with its speaker ("Go!" John said). */
  speechVerbs: ReadonlySet<string>;
  /** Lower-case words for offices and ranks: a line with one of them and a name below it are a signature. */
  offices: ReadonlySet<string>;
  /** Matches the beginning or the end of a note that an editor or translator put in («Прим. пер.», "Translator's note"). */
  editorialNote: RegExp;
  /** Lower-case words after which a number names a part of a work or law (`статья 5.`). */
  partWords: ReadonlySet<string>;
  /** Lower-case words that a noun follows («этот», "the"): an abbreviation that is a word too is the word behind one. */
  determiners: ReadonlySet<string>;
  /** Abbreviations of the table that are whole words as well («ген», «дом», "rep"). */
  alsoWords: ReadonlySet<string>;
  /** Matches lower-case nouns that a single letter names («точка K», "plan B"). */
  labelled: RegExp;
  /** Matches, at the end of what stands before, a letter of a list that goes on with another («стороны А и »). */
  labelBefore: RegExp;
  /** Matches, at the end of what stands before a language, that something was translated from it («Пер. с »). */
  translatedFrom: RegExp;
  /** Lower-case words inside personal names («фон», "van"). */
  particles: ReadonlySet<string>;
  /** Initials of two letters («Дж», "Ch"). */
  longInitials: ReadonlySet<string>;
  /** Words, as they are written, that make what stands before them a number as digits do («тыс», "half"). */
  countWords: ReadonlySet<string>;
  /** What goes on behind the abbreviation of a unit though it has capitals: the «США» of «долл. США». */
  behindUnit?: string;
  /** Whether a capitalised word has the form of a surname; false where the language shows none. */
  looksSurname(word: string): boolean;
  /** Whether a lower-case word can be a shortened one, seen by its letters alone. */
  looksShortened(word: string): boolean;
}

/** Particles of Latin names, which Russian texts have too. */
export const latinParticles: readonly string[] = ['de', 'di', 'von', 'van', 'bin', 'al', 'el', 'ibn'];

/** Vowels of both alphabets, small: a word without one is cut short. */
export const VOWEL = /[аеиоуыэюяaeiouy]/;

/** Abbreviations by kind, each kind a list with white space between, as a table for look-up. */
export function abbreviationTable(
  lists: Readonly<Record<AbbreviationKind, string>>,
): ReadonlyMap<string, AbbreviationKind> {
  const table = new Map<string, AbbreviationKind>();
  for (const kind of Object.keys(lists) as AbbreviationKind[])
    for (const word of wordList(lists[kind])) table.set(word, kind);
  return table;
}

/** The words of a list with white space between. */
export function wordList(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

/** Matches words that begin with one of the stems of a list, with an ending of up to three letters. */
export function wordStems(list: string): RegExp {
  return new RegExp(`^(?:${wordList(list).join('|')})\\p{L}{0,3}$`, 'u');
}
