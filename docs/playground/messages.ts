import type { DocumentBlock } from '../../src/read/documents/document-block';

/** A document that was read: its name, its text, and where its blocks stand in the file. */
export interface PageDocument {
  name: string;
  text: string;
  blocks: readonly DocumentBlock[];
}

/** What the page asks the reader of documents to read, and what comes of it. */
export interface Reading {
  name: string;
  bytes: Uint8Array;
}
export interface Read {
  document?: PageDocument;
  /** Why it could not be read. */
  error?: string;
}

/** What the page asks the worker to do. */
export interface Job {
  /** One text that holds both versions, or two. */
  texts: { both: string } | { source: string; target: string };
  /** The documents that these texts came from, where they are as they were read. */
  documents: { both?: PageDocument; source?: PageDocument; target?: PageDocument };
  /** Empty where the letters of the text tell. */
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
