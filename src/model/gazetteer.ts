import type { NameKind } from './name';

/** One spelling of a place or person. */
export interface GazetteerForm {
  /** The spelling, in citation form. */
  text: string;
  /** What kind of form it is: `japanese`, `former`, `wade-giles`, `cover`, `exonym` …; empty for the usual one. */
  tags: readonly string[];
}

/** A place or person with its names in both languages. */
export interface GazetteerEntry {
  kind: NameKind;
  /** Forms in the source language, the usual one first. */
  source: readonly GazetteerForm[];
  /** Forms in the target language, the usual one first. */
  target: readonly GazetteerForm[];
  /** What it is: `city KP`, `1878–1953, Soviet leader`. */
  note: string;
}

/** Known names of a pair of languages. */
export interface Gazetteer {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly size: number;
  /** Entries that have the source form (any case, ё as е, citation form); empty when there are none. */
  find(sourceForm: string): readonly GazetteerEntry[];
  /** Every entry. */
  entries(): Iterable<GazetteerEntry>;
}
