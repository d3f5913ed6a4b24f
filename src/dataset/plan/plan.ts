import type { GivenPair } from '../model/document-pair';
import type { RuleSetting } from '../../check/engine/settings';

/** Version of the plan and of what stands in parts; raised when a field changes its meaning or goes away. */
export const PLAN_VERSION = 1;

/** A file as it was when the plan was made. */
export interface PlannedFile {
  /** As the manifest or the command line names it. */
  path: string;
  /** Bytes. */
  size: number;
  /** SHA-256 in hexadecimal digits. */
  sha256: string;
}

/** A document that waits to be scored: its texts or pairs, or the files that hold them. */
export interface PlannedDocument {
  id: string;
  /** Files are opened from {@link Plan.root}. */
  sourceFile?: PlannedFile;
  targetFile?: PlannedFile;
  /** Why it cannot be read, where that is known already. */
  unreadable?: string;
  source?: string | readonly string[];
  target?: string | readonly string[];
  pairs?: readonly GivenPair[];
  sourceLanguage?: string;
  targetLanguage?: string;
  date?: string;
  meta?: Readonly<Record<string, string>>;
}

/** What changes scores; a run with other settings is another run. */
export interface ScoreSettings {
  sourceLanguage: string;
  targetLanguage: string;
  shuffled: boolean;
  pairConfidence: boolean;
  names: boolean;
  /** Without the bundled vocabulary. */
  noLexicon: boolean;
  /** Files of vocabulary, paths from {@link Plan.root}. */
  lexicons: readonly PlannedFile[];
  gazetteers: readonly PlannedFile[];
  rules?: Readonly<Record<string, RuleSetting>>;
  /** Label of the encoding of all texts; absent: as the bytes tell. */
  encoding?: string;
}

/** The work of a run, fixed when it begins. */
export interface Plan {
  planVersion: number;
  /** Version of the package. */
  sverka: string;
  settings: ScoreSettings;
  /** Files and folders that were named, with their content where they are files. */
  inputs: readonly PlannedFile[];
  /** Folder that paths of documents start from, itself from the folder of the run; `/` between folders. */
  root: string;
  documents: number;
  parts: number;
  /** SHA-256 of all documents as planned, in order. */
  sha256: string;
}
