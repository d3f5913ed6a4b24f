import type { Span } from './span';

/** What a name names. */
export type NameKind = 'person' | 'place' | 'organisation' | 'unknown';

/** One spelling of a name with the places where it stands. */
export interface NameForm {
  /** As the text has it. */
  text: string;
  /** Where it stands, in document order. */
  spans: Span[];
}

/** How a target spelling is related to its source name. */
export interface Rendering extends NameForm {
  /** Probability that it renders the source name, in [0, 1]. */
  confidence: number;
  /** How the pair was found. */
  by: 'similarity' | 'gazetteer' | 'position';
  /** True when a published romanisation or the gazetteer gives this spelling. */
  acceptable: boolean;
  /** The systems or gazetteer tags that give it (`palladius`, `bgn-pcgn`, `japanese`, `exonym` …). */
  systems: string[];
  /** True when the rendering stands in square brackets: an editor's identification. */
  bracketed: boolean;
  /** The other form of the name that it renders, in the nominative (Сталин, in the entry of Иосиф Виссарионович Сталин); none for the form to cite. */
  of?: string;
}

/** A source name with all its forms and renderings in a bitext. */
export interface NameEntry {
  /** The form to cite: nominative, as far as it can be told. */
  name: string;
  kind: NameKind;
  /** The inflected forms of the source. */
  forms: NameForm[];
  /** The spellings of the target, most frequent first. */
  renderings: Rendering[];
  /** Usual target spelling when one is known (romanisation or gazetteer), best first. */
  suggestions: string[];
  /** Gazetteer tags of the source form (`japanese`, `former`, `cover` …). */
  tags: string[];
}

/**
 * What makes an unmatched word a name: a known `place`; a `person`, known or behind a title; a `name` that no vocabulary has; one at the beginning of
 * a sentence (`initial`), where every word has a capital; a `common` word with a capital; an `acronym`; a word in `foreign`
 * letters that should have been kept; an `adjective` made from a place; a `part` of a name whose other part is rendered; a `people`,
 * by its adjective, its inhabitants or its country.
 */
export type NameTrait =
  | 'place'
  | 'person'
  | 'name'
  | 'initial'
  | 'common'
  | 'acronym'
  | 'foreign'
  | 'adjective'
  | 'part'
  | 'people';

/** A name of one side that nothing on the other side stands for. */
export interface UnmatchedName extends NameForm {
  /**
   * Probability, in (0, 1), that a reader would say that a name was lost here, or put in. From .65 on, seven in a thousand
   * passages of untouched translations are reported, most of them rightly; below .5 are acronyms that may have been spelled out,
   * and common words.
   */
  confidence: number;
  trait: NameTrait;
  /** What the other side has in its place, where that is told by the rest of the name or by what it means. */
  instead?: NameForm;
}

/** Every source name of a bitext, in order of first appearance. */
export interface NameLedger {
  entries: NameEntry[];
  /** Names of the source that no rendering was found for: one item an occurrence, in document order. */
  missing: UnmatchedName[];
  /** Names of the target that no source name was found for, likewise. */
  added: UnmatchedName[];
}
