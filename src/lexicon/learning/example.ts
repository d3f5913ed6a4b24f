/** Examples with more words than this on a side link everything with everything and teach nothing. */
export const MOST_WORDS_OF_EXAMPLE = 120;
