/**
 * What a document is called by the name of its file: the path without `.gz`, ending and language, so that both versions of one text
 * have one name: `letters/a.ru.txt`, `letters/a.en.html` and `letters/a_ru.txt.gz` are `letters/a`.
 *
 * @param path - with `/` or `\` between folders; `.` and empty parts are left out
 * @param languages - codes that count as the language of a file; default `ru` and `en`
 * @returns the name; the whole path where nothing else would be left
 */
export function documentName(path: string, languages: readonly string[] = ['ru', 'en']): string {
  const parts = path.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
  const file = parts.pop() ?? path;
  const bare = file
    .replace(/\.gz$/i, '')
    .replace(/(?!^)\.[a-z][a-z\d]{0,7}$/i, (ending) =>
      languages.includes(ending.slice(1).toLowerCase()) ? ending : '',
    );
  const tag = /(?!^)[._-]([a-z]{2,3})(?:[-_][a-z]{2})?$/i.exec(bare);
  const name = tag && languages.includes(tag[1]!.toLowerCase()) ? bare.slice(0, tag.index) : bare;
  return [...parts, name].join('/');
}
