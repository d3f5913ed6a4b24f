import { skeleton } from '../../links/cognates';

/**
 * Words that are compared with one word at most. A text of 12,000 English words has no two consonants that more of them begin with; longer ones, and lists of
 * names that look alike, would compare every word with every other.
 */
const MOST = 400;

/** Consonants that words must share to be compared. */
const LEAST_SHARED = 2;

/**
 * Groups words by their first two consonants, and by as many more as it takes for groups of a bounded size.
 *
 * @param sounds - phonetic forms by number of the word; empty for what is not compared
 * @param met - called where words are left out
 * @returns the numbers of the words that a sound is to be compared with
 */
export function soundBuckets(
  sounds: readonly string[],
  met: () => void = () => undefined,
): (sound: string) => readonly number[] {
  const skeletons = sounds.map((sound) => sound && skeleton(sound));
  const buckets = new Map<string, number[]>();
  const parted = new Set<string>();
  const put = (key: string, id: number) => {
    const bucket = buckets.get(key);
    if (bucket) bucket.push(id);
    else buckets.set(key, [id]);
  };
  skeletons.forEach((consonants, id) => {
    if (consonants) put(consonants.slice(0, LEAST_SHARED), id);
  });
  // keys that are put in on the way are visited too
  for (const [key, ids] of buckets) {
    if (ids.length <= MOST || parted.has(key)) continue;
    parted.add(key);
    buckets.set(key, []);
    for (const id of ids) put(skeletons[id]!.slice(0, key.length + 1), id);
    // the same consonants to the end, and other vowels
    if (buckets.get(key)!.splice(MOST).length > 0) met();
  }
  return (sound) => {
    const consonants = skeleton(sound);
    let key = consonants.slice(0, LEAST_SHARED);
    while (parted.has(key) && key.length < consonants.length) key = consonants.slice(0, key.length + 1);
    return buckets.get(key) ?? [];
  };
}
