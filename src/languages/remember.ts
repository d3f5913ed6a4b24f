/** So many words are kept unless told otherwise: those of some long books. */
const MOST_WORDS = 50_000;

/** Longer ones do not come again. */
const LONGEST = 40;

/**
 * A function of a word that keeps what it gave: texts use the same words again and again, and rules ask for them one after
 * another. Starts afresh when it holds too many, so that memory stays bounded however many texts are read.
 *
 * @param compute - gives the same for the same word, and something that nobody changes
 * @param most - how many results are kept
 * @param longest - the longest word whose result is kept (UTF-16 code units)
 */
export function remember<T>(
  compute: (word: string) => T,
  most = MOST_WORDS,
  longest = LONGEST,
): (word: string) => T {
  const memo = new Map<string, T>();
  return (word) => {
    let value = memo.get(word);
    if (value === undefined) {
      if (word.length > longest) return compute(word);
      // a copy: a part of a text would keep the whole text in memory
      const copy = `${word} `.slice(0, -1);
      value = compute(copy);
      if (memo.size >= most) memo.clear();
      memo.set(copy, value);
    }
    return value;
  };
}

/**
 * A function of an object that keeps what it gave for as long as the object is in use.
 *
 * @param compute - gives the same for the same object, and something that nobody changes
 */
export function rememberEach<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const memo = new WeakMap<K, T>();
  return (key) => {
    let value = memo.get(key);
    if (value === undefined) memo.set(key, (value = compute(key)));
    return value;
  };
}
