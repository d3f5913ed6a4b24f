/**
 * Bounds of what one record may be. Files of real tools stay far below them; a small file that was made to unpack into gigabytes, or whose end of line or
 * quote is missing, meets them, and is refused with a place instead of taking all memory.
 */

/** Characters of one record: a line, a row, a message, a `tu` (UTF-16 code units). */
export const LONGEST_RECORD = 10_000_000;

/** Columns of a row. */
export const MOST_COLUMNS = 10_000;

/** Elements inside each other in one record. */
export const DEEPEST_RECORD = 1_000;

/** Sentences of one side of a rung: a bead of more is a mistake in the file. */
export const LONGEST_RUNG = 10_000;

/** Characters of a document that is laid out by the offsets of its sentences. */
export const LONGEST_LAYOUT = 100_000_000;
