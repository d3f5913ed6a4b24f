import { posix } from 'node:path';
import type { ConfigFiles } from '../../config';
import type { NameLanguages } from './match-names';

/** The globs that pairs matched by name stand for: one for each place where the language stands in their paths. */
export function patternsOf(
  pairs: readonly (readonly [string, string])[],
  languages: NameLanguages,
): ConfigFiles[] {
  const found = new Map<string, ConfigFiles>();
  for (const [source, target] of pairs) {
    const pattern = { source: patternOf(source, languages[0]), target: patternOf(target, languages[1]) };
    found.set(`${pattern.source}\n${pattern.target}`, pattern);
  }
  return [...found.values()];
}

/** `texts/ru/1951/a.txt` is of `texts/ru/**`, and `texts/1951/a.ru.txt` of `texts/**` `/*.ru.txt`. */
function patternOf(path: string, language: string): string {
  const parts = path.split('/').filter((part) => part !== '.');
  const folder = parts.slice(0, -1).findIndex((part) => new RegExp(`^${language}(?:[-_]|$)`, 'i').test(part));
  if (folder >= 0) return `${parts.slice(0, folder + 1).join('/')}/**`;
  const tag = new RegExp(`[._-]${language}(?:[-_][a-z]{2})?(?=[._-]|$)`, 'i').exec(parts.at(-1)!);
  const ending = tag ? parts.at(-1)!.slice(tag.index) : parts.at(-1)!;
  return posix.join(parts.length > 1 ? parts[0]! : '', '**', `*${ending}`);
}
