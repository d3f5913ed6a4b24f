import { SverkaError } from '../../errors';
import type { DocumentRecord } from '../model/record';
import { hash64 } from '../score/fold';

/** Parts of a corpus that are kept apart. */
export type Split = 'train' | 'dev' | 'test';

/** How documents are divided. */
export interface SplitOptions {
  /** What stays together: a document, or all documents with one value of a field of their `meta` (`meta.book`). Default `document`. */
  by?: string;
  /** Share of documents for development and test, as `10/1000`; default none. */
  dev?: string;
  test?: string;
}

/** Buckets that documents fall into. */
const BUCKETS = 1000;

/**
 * Makes what tells the split of a document: by a hash of its id, so that it never depends on which other documents there are.
 *
 * @throws SverkaError `INVALID_OPTION` for a share that is none or more than all
 */
export function splitter(options: SplitOptions): (document: DocumentRecord) => Split {
  const [test, dev] = [buckets('test', options.test), buckets('dev', options.dev)];
  if (test + dev > BUCKETS)
    throw new SverkaError('INVALID_OPTION', 'dev and test together are more than all');
  const { by = 'document' } = options;
  const field = /^meta\.(.+)$/.exec(by)?.[1];
  if (by !== 'document' && field === undefined)
    throw new SverkaError('INVALID_OPTION', `a split is by document or by meta.NAME; got '${by}'`);
  if (test + dev === 0) return () => 'train';
  return ({ id, meta }) => {
    const key = field === undefined ? id : (meta?.[field] ?? id);
    const bucket = Number.parseInt(hash64(key).slice(8), 16) % BUCKETS;
    return bucket < test ? 'test' : bucket < test + dev ? 'dev' : 'train';
  };
}

function buckets(name: string, share: string | undefined): number {
  if (share === undefined) return 0;
  const [, part, whole] = /^(\d+)\/(\d+)$/.exec(share) ?? [];
  const value = Math.round((Number(part) / Number(whole)) * BUCKETS);
  if (!(value >= 0 && value <= BUCKETS))
    throw new SverkaError('INVALID_OPTION', `${name} must be a share such as 10/1000; got '${share}'`);
  return value;
}
