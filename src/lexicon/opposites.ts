import { oppositeLines } from './generated/opposites';

/**
 * The stems of the words that mean the opposite of a word (remember: forget); none when none is known.
 *
 * @param language - BCP 47 primary subtag
 * @param stem - of a single word
 */
export function opposites(language: string, stem: string): readonly string[] {
  return (language === 'ru' ? russian() : language === 'en' ? english() : undefined)?.get(stem) ?? [];
}

const russian = readOnce(oppositeLines.ru);
const english = readOnce(oppositeLines.en);

/** The list is read when it is first asked. */
function readOnce(lines: string): () => ReadonlyMap<string, readonly string[]> {
  let known: Map<string, string[]> | undefined;
  return () => (known ??= read(lines));
}

/** A stem and its opposites a line, between single spaces; each holds both ways. */
function read(lines: string): Map<string, string[]> {
  const known = new Map<string, string[]>();
  const add = (stem: string, opposite: string) => {
    const others = known.get(stem);
    if (others) others.push(opposite);
    else known.set(stem, [opposite]);
  };
  for (const line of lines.split('\n')) {
    const [stem, ...others] = line.split(' ');
    for (const opposite of others) {
      add(stem!, opposite);
      add(opposite, stem!);
    }
  }
  return known;
}
