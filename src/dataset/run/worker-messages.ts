import type { PartHead } from './score-part';

/** What a worker of parts is started with. */
export interface WorkerData {
  /** Absolute path of the run. */
  folder: string;
}

/** What a worker tells: that it begins with a document of its part, that the part is written, or that it cannot go on. */
export type WorkerMessage =
  | { type: 'begin'; index: number }
  | { type: 'done'; head: PartHead; seconds: number; memory: number }
  | { type: 'error'; code: string; message: string };
