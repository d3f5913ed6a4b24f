import type { Counts } from '../../../report/counts';
import type { CheckedSize } from '../../../report/options';

/** The report of one pair among many, or why there is none. */
export interface ReportPart {
  title: string;
  /** Empty when the pair could not be checked. */
  report: string;
  /** The line that sums up, or the error. */
  summary: string;
  error?: string;
}

/** What all pairs together come to. */
export interface Total {
  pairs: number;
  /** Pairs that could not be checked. */
  failed: number;
  checked: CheckedSize;
  counts: Counts;
  /** The line that sums up. */
  summary: string;
}
