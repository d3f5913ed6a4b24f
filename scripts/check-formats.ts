/**
 * Opens what we write in tools that we did not write, `npm run test:tools`: xmllint validates TMX against its DTD and XLIFF against its schemas,
 * and the Translate Toolkit and gettext read every unit. On Debian and Ubuntu:
 *
 *   apt-get install libxml2-utils translate-toolkit gettext
 *
 * The DTD and the schemas come out of the packages omegat and php-symfony-translation, which are fetched with `apt-get download` and not
 * installed; or give a folder that holds tmx14.dtd, xliff-core-1.2-strict.xsd, xliff-core-2.0.xsd and xml.xsd in SVERKA_SCHEMAS.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  readPo,
  readTmx,
  readXliff,
  toUnits,
  writePo,
  writeTmx,
  writeXliff,
  type TranslationUnit,
} from '../src/formats';
import { align, readBilingual } from '../src/index';

const folder = mkdtempSync(join(tmpdir(), 'sverka-formats-'));
const missing = ['xmllint', 'pofilter', 'xliff2po', 'po2tmx', 'msgfmt'].filter(
  (tool) => spawnSync('which', [tool]).status !== 0,
);
if (missing.length > 0) {
  console.error(
    `missing: ${missing.join(', ')}\nget them: apt-get install libxml2-utils translate-toolkit gettext`,
  );
  process.exit(1);
}
const schemas = process.env['SVERKA_SCHEMAS'] ?? fetchSchemas();

const telegram = readBilingual(readFileSync('fixtures/telegram-3917.txt', 'utf8'));
const corpora: Record<string, TranslationUnit[]> = {
  telegram: [...toUnits(align(telegram.source, telegram.target))],
  hard: [
    { source: 'a < b & c > d ]]> "e" \'f\'', target: 'x\ty\nz' },
    { source: 'Знак, «да»', target: 'Sign 😀', id: 'i 1', notes: ['a -- b', 'два\nтри'] },
    {
      source: '  пробелы  ',
      target: ' spaces ',
      properties: { domain: 'law & order', creationdate: '20240101T000000Z' },
    },
    { source: 'Нет перевода.', target: '' },
    {
      source: '%s: файл \\n',
      target: '%s: file \\n',
      confidence: 0.5,
      sourceSentences: [{ start: 0, end: 11 }],
      targetSentences: [],
    },
  ],
  forbidden: [{ source: 'Знак \u0001 и \ufffe, \ud800', target: 'A sign', confidence: 1 }],
};

let failures = 0;
for (const [name, units] of Object.entries(corpora)) {
  const tmx = write(`${name}.tmx`, writeTmx(units));
  const xliff = write(`${name}.xlf`, writeXliff(units));
  const xliff2 = write(`${name}-2.xlf`, writeXliff(units, { version: '2.1' }));
  const po = write(`${name}.po`, writePo(units));
  const marked = units.filter(({ source, target }) => source && target);

  report(`${name}: TMX is valid by its DTD`, xmllint(tmx, '--dtdvalid', join(schemas, 'tmx14.dtd')));
  report(
    `${name}: XLIFF 1.2 is valid by its strict schema`,
    xmllint(xliff, '--schema', join(schemas, 'xliff-core-1.2-strict.xsd')),
  );
  report(
    `${name}: XLIFF 2.1 is valid by its schema`,
    xmllint(xliff2, '--schema', join(schemas, 'xliff-core-2.0.xsd')),
  );
  report(
    `${name}: msgfmt compiles the PO`,
    run('msgfmt', ['--check-format', '--check-header', '-o', '/dev/null', po]),
  );

  report(
    `${name}: Translate Toolkit reads every unit of the TMX`,
    same(toolkit('tmx.tmxfile', tmx), units.map(pairOf)),
  );
  report(
    `${name}: Translate Toolkit reads every unit of the XLIFF`,
    same(toolkit('xliff.xlifffile', xliff), units.map(pairOf)),
  );
  report(
    `${name}: Translate Toolkit reads every unit of the PO`,
    same(toolkit('pypo.pofile', po), units.filter(({ source }) => source).map(pairOf)),
  );

  const converted = join(folder, `${name}-from-xliff.po`);
  run('xliff2po', ['--progress=none', '--duplicates=msgctxt', xliff, converted]);
  report(
    `${name}: xliff2po keeps every unit`,
    same(
      read(converted, (text) => readPo(text)),
      units.map(pairOf),
    ),
  );
  for (const file of [tmx, xliff, po]) {
    const out = join(folder, 'filtered');
    report(
      `${name}: pofilter takes ${file.slice(folder.length + 1)}`,
      run('pofilter', ['--progress=none', '--test=untranslated', file, out]),
    );
  }
  if (name === 'forbidden') continue; // po2tmx leaves such units out
  const back = join(folder, `${name}-back.tmx`);
  run('po2tmx', ['--progress=none', '-l', 'en', '--source-language=ru', po, back]);
  report(
    `${name}: we read the TMX that po2tmx makes of our PO`,
    same(
      read(back, (text) => readTmx(text, { sourceLanguage: 'ru', targetLanguage: 'en' })),
      marked.map(pairOf),
    ),
  );
  report(
    `${name}: we read our XLIFF as we wrote it`,
    same(
      read(xliff2, (text) => readXliff(text)),
      units.map(({ source, target }) => [source, target]),
    ),
  );
}
console.log(failures === 0 ? 'other tools read all that we write' : `${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;

type Pair = [string, string];

/** A unit as a tool without our placeholders sees it. */
function pairOf({ source, target }: TranslationUnit): Pair {
  return [source, target];
}

function write(name: string, pieces: Iterable<string>): string {
  const path = join(folder, name);
  writeFileSync(path, [...pieces].join(''));
  return path;
}

function read(path: string, reader: (text: string) => Iterable<TranslationUnit>): Pair[] {
  return existsSync(path)
    ? [...reader(readFileSync(path, 'utf8'))].map(({ source, target }) => [source, target])
    : [];
}

function run(command: string, args: string[]): string | undefined {
  const { status, stderr, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? undefined : `${stderr}${stdout}`;
}

function xmllint(file: string, option: string, schema: string): string | undefined {
  return run('xmllint', ['--nonet', '--noout', option, schema, file]);
}

/** What a storage class of the Translate Toolkit reads, as pairs. */
function toolkit(storage: string, file: string): Pair[] {
  const [module, factory] = storage.split('.') as [string, string];
  const script = `import json, sys
from translate.storage import ${module}
store = ${module}.${factory}.parsefile(sys.argv[1])
print(json.dumps([[str(u.source or ''), str(u.target or '')] for u in store.units if not u.isheader()]))`;
  const { stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', script, file], { encoding: 'utf8' });
  return stdout ? (JSON.parse(stdout) as Pair[]) : [['error', stderr]];
}

/** Texts are compared without the characters that stand in placeholders, and without the white space that other tools fold. */
function same(got: readonly Pair[], wanted: readonly Pair[]): string | undefined {
  const plain = (pairs: readonly Pair[]) =>
    pairs.map((pair) =>
      pair.map((text) =>
        text
          .replace(/<ph\b[^>]*>[^<]*<\/ph>|[\p{Cs}\u0001\ufffe\ufffd]|\b(?:0001|FFFE|D800)\b/gu, '')
          .replace(/\s+/g, ' ')
          .trim(),
      ),
    );
  const [a, b] = [JSON.stringify(plain(got)), JSON.stringify(plain(wanted))];
  return a === b ? undefined : `got    ${a}\nwanted ${b}`;
}

function report(what: string, trouble: string | undefined): void {
  console.log(`${trouble === undefined ? 'ok    ' : 'FAILED'} ${what}`);
  if (trouble === undefined) return;
  failures++;
  console.log(trouble.slice(0, 2000));
}

/** Takes the DTD and the schemas out of Debian's packages. */
function fetchSchemas(): string {
  const cache = join('node_modules', '.cache', 'sverka-schemas');
  if (existsSync(join(cache, 'xliff-core-1.2-strict.xsd'))) return cache;
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), 'sverka-schemas-'));
  execFileSync('apt-get', ['download', '-qq', 'omegat', 'php-symfony-translation'], { cwd: work });
  for (const file of readdirSync(work)) execFileSync('dpkg-deb', ['-x', file, '.'], { cwd: work });
  const jar = execFileSync('find', [work, '-name', 'OmegaT.jar', '-type', 'f'], { encoding: 'utf8' }).trim();
  const script =
    "import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read('schemas/tmx14.dtd'))";
  writeFileSync(join(cache, 'tmx14.dtd'), execFileSync('python3', ['-c', script, jar]));
  const xliff = join(work, 'usr/share/php/Symfony/Component/Translation/Resources/schemas');
  copyFileSync(join(xliff, 'xml.xsd'), join(cache, 'xml.xsd'));
  for (const name of ['xliff-core-2.0.xsd', 'xliff-core-1.2-strict.xsd']) {
    const schema = readFileSync(join(xliff, name), 'utf8');
    writeFileSync(join(cache, name), schema.replace(/(schemaLocation=")[^"]*(xml\.xsd")/g, '$1$2'));
  }
  return cache;
}
