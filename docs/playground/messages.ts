/** What the page asks the worker to do. */
export interface Job {
  /** One text that holds both versions, or two. */
  texts: { both: string } | { source: string; target: string };
  sourceLanguage: string;
  targetLanguage: string;
  /** Where the segmenter of other languages can be fetched. */
  segmenter: string;
}

/** What comes of it, ready to be shown and saved. */
export interface Outcome {
  summary: string;
  html: string;
  json: string;
  tmx: string;
  tsv: string;
}

/** What the worker says: how far it is, and how it ended. */
export type Message = { progress: string } | { outcome: Outcome } | { error: string };
