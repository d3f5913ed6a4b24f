/** Slots of a filter: passages have some thirty different words, so that a word that is not among them seldom shares the slot of one that is. */
const SLOTS = 1024;

/** The slot of a word: the same for the same letters, from 0 to 1023. */
export function slotOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (SLOTS - 1);
}

/** Tells quickly that a word is not among some others: where it says that it may be, look. */
export class WordFilter {
  private readonly bits = new Uint32Array(SLOTS / 32);

  add(slot: number): void {
    this.bits[slot >> 5]! |= 1 << (slot & 31);
  }

  mayHave(slot: number): boolean {
    return (this.bits[slot >> 5]! & (1 << (slot & 31))) !== 0;
  }
}
