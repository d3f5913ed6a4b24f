import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { documentName } from '../../read/document-name';

/** Files that belong together by name, and those that stand alone. */
export interface MatchedFolders {
  /** In the order of their names; paths from the folder of their side, `/` between folders. */
  pairs: readonly { id: string; source: string; target: string }[];
  /** Files without a counterpart, with the side that they are of. */
  alone: readonly { side: 'source' | 'target'; path: string }[];
}

/**
 * Matches the files of two folders by equal names without ending and language: `a.ru.txt` and `a.en.html`, `1951/b.txt` and `1951/b.txt`. Both may be
 * the same folder; then the language in the name tells the side.
 *
 * @param languages - codes of source and target
 */
export function matchFolders(
  source: string,
  target: string,
  languages: readonly [string, string],
): MatchedFolders {
  const [sources, targets] =
    source === target
      ? [filesOf(source).filter(tagged(languages[0])), filesOf(source).filter(tagged(languages[1]))]
      : [filesOf(source), filesOf(target)];
  const byName = new Map(targets.map((path) => [documentName(path, languages), path]));
  const pairs: MatchedFolders['pairs'][number][] = [];
  const alone: MatchedFolders['alone'][number][] = [];
  for (const path of sources) {
    const id = documentName(path, languages);
    const other = byName.get(id);
    if (other === undefined) alone.push({ side: 'source', path });
    else pairs.push({ id, source: path, target: other });
    byName.delete(id);
  }
  for (const path of byName.values()) alone.push({ side: 'target', path });
  return { pairs, alone };
}

/** All files of a folder and those in it, sorted; names that begin with a dot are passed over. */
function filesOf(folder: string, within = ''): string[] {
  return readdirSync(join(folder, within), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = within === '' ? entry.name : `${within}/${entry.name}`;
      return entry.isDirectory() ? filesOf(folder, path) : [path];
    });
}

function tagged(language: string): (path: string) => boolean {
  const tag = new RegExp(
    String.raw`[._-]${language}(?:[-_][a-z]{2})?(?:\.[a-z\d]{1,8}){0,2}$|(?:^|/)${language}/`,
    'i',
  );
  return (path) => tag.test(path);
}
