/** Slots of a filter: the words of a passage have some thirty, all their translations some three hundred, so that a word that is not among them seldom shares the slot of one that is. */
const SLOTS = 4096;

/** The slot of a word: the same for the same letters, from 0 to 4095. */
export function slotOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 12) ^ (hash >>> 24)) & (SLOTS - 1);
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
