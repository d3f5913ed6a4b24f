/** Stems of the words of a phrase that a text may lack, or has others for: his and their for one's, was taken aback for be taken aback. */
export const fillers: ReadonlySet<string> = new Set(['a', 'an', 'the', 'be', "one's", 'oneself']);
