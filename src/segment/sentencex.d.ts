declare module 'sentencex' {
  /** The sentences of a text with their offsets (code points of the text). */
  export function get_sentence_boundaries(
    language: string,
    text: string,
  ): { start_index: number; end_index: number; text: string }[];
}
