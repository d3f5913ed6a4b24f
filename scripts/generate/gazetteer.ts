import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { stemLengthsOf } from '../../src/names/gazetteer/name-stems';
import { parseGazetteer } from '../../src/names/gazetteer/parse-gazetteer';

const root = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

/** Compiles `data/gazetteer` and the names of countries, languages and currencies in CLDR to `src/names/generated/gazetteer.ts`. */
export function generateGazetteer(): void {
  const lines = [
    ...dataLines('places.tsv', (about) => about),
    ...dataLines('people.tsv', (about) => `person ${about}`),
    ...dataLines('customary.tsv', (about) => about),
    ...dataLines('english.tsv', (about) => about),
  ];
  const known = new Set(lines.flatMap((line) => line.split('\t')[0]!.split(';').map(plainForm)));
  lines.push(...cldrLines().filter((line) => !known.has(plainForm(line.split('\t')[0]!))));
  const folder = join(root, 'src/names/generated');
  mkdirSync(folder, { recursive: true });
  const packed = lines.join('\n');
  writeFileSync(
    join(folder, 'gazetteer.ts'),
    '/** Compiled from data/gazetteer and CLDR by scripts/generate/gazetteer.ts; read by parseGazetteer. */\n' +
      `export const packed: string =\n  ${JSON.stringify(packed)};\n\n` +
      '/** Of the words of its source forms, see name-stems.ts. */\n' +
      `export const stemLengths: string =\n  ${JSON.stringify(stemLengthsOf(parseGazetteer(packed)))};\n`,
  );
}

/** The lines of a file without its comments and its column of sources; people with their surnames as forms of their own. */
function dataLines(name: string, about: (column: string) => string): string[] {
  const lines: string[] = [];
  let order: 'given-first' | 'family-first' | undefined;
  for (const line of readFileSync(join(root, 'data/gazetteer', name), 'utf8').split('\n')) {
    if (line.startsWith('# ==') && line.includes('order: '))
      order = line.endsWith('family-first') ? 'family-first' : 'given-first';
    if (line.startsWith('#') || !line.includes('\t')) continue;
    const [source, target, what = ''] = line.split('\t');
    const columns = [source!, target!].map((column) => (order ? withSurnames(column, order) : column));
    lines.push([...columns, about(what)].join('\t'));
  }
  return lines;
}

/** Forms whose tags say that they have no surname, or not one to be known by. */
const undivided = /@(?:regnal|mononym|nickname|cover|pseudonym|birth|short)/;

function withSurnames(column: string, order: 'given-first' | 'family-first'): string {
  const forms = column.split(';').map((form) => form.trim());
  const surnames = forms
    .filter((form) => !undivided.test(form) && form.includes(' '))
    .map((form) => {
      const [words, ...tags] = form.split('@');
      const surname = words!.split(' ').at(order === 'given-first' ? -1 : 0)!;
      return [surname, 'surname', ...tags].join('@');
    })
    .filter((form) => !/^(?:Младший|Второй|Первый|Third|Jr\.?|I+V?)@/.test(form));
  return [...new Set([...forms, ...surnames])].join('; ');
}

function plainForm(form: string): string {
  return form.replace(/@.*/, '').trim().toLowerCase();
}

type Names = Record<string, string | { displayName: string }>;

/** Names of countries, languages and currencies that are plain words in both languages. */
function cldrLines(): string[] {
  const pairs = [
    ...pairsOf('localenames', 'territories', 'country').filter(([, , key]) => /^[A-Z]{2}$/.test(key)),
    ...pairsOf('localenames', 'languages', 'language').filter(([, , key]) => /^[a-z]{2,3}$/.test(key)),
    ...pairsOf('numbers', 'currencies', 'currency'),
  ];
  return pairs
    .filter(([russian, english]) => !/[(),]/.test(russian + english) && russian !== english)
    .map(([russian, english, key, kind]) => `${russian}\t${english}\t${kind} ${key}`);
}

function pairsOf(part: 'localenames' | 'numbers', file: string, kind: string) {
  const [russian, english] = ['ru', 'en'].map((code): Names => {
    const json = require(`cldr-${part}-full/main/${code}/${file}.json`) as {
      main: Record<string, Record<string, Record<string, Names>>>;
    };
    return json.main[code]![part === 'numbers' ? 'numbers' : 'localeDisplayNames']![file]!;
  });
  return Object.keys(english!).flatMap((key): [string, string, string, string][] => {
    const [one, other] = [russian![key], english![key]];
    return one && other ? [[text(one), text(other), key, kind]] : [];
  });
}

function text(name: string | { displayName: string }): string {
  return typeof name === 'string' ? name : name.displayName;
}
