import type { AlignInput, AlignOptions } from '../align';
import type { CheckOptions } from '../check';
import type { Bitext } from '../model/bead';
import type { Finding } from '../model/finding';
import type { SverkaErrorCode } from '../errors';

/** What a worker is asked for. Functions stay on the page's side: they cannot be sent. */
export type Request =
  | { kind: 'align'; id: number; source: AlignInput; target: AlignInput; options: AlignOptions }
  | { kind: 'check'; id: number; bitext: Bitext; options: CheckOptions }
  | { kind: 'abort'; id: number };

/** What a worker answers. */
export type Answer =
  | { kind: 'progress'; id: number; done: number }
  | { kind: 'done'; id: number; result: Bitext | Finding[] }
  | { kind: 'failed'; id: number; code: SverkaErrorCode | undefined; message: string };

/** One end of the way between a page and its worker, of Node or of the web. */
export interface Port {
  post(message: unknown): void;
  /** Calls back with each message that comes. */
  listen(take: (message: unknown) => void): void;
}
