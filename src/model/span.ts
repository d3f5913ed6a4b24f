/** A stretch of text: half-open, UTF-16 code units into the untouched input, `0 <= start <= end`. */
export interface Span {
  start: number;
  end: number;
}

/** A half-open range of sentence indexes, `0 <= start <= end`; empty when both are equal. */
export interface IndexRange {
  start: number;
  end: number;
}
