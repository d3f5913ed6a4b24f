/**
 * `tsx scripts/check-house.ts` holds what docs/architecture.md says of the house: no circles of imports (types counted), no import of a later
 * stage, folders of at most 14 loose files, functions of at most 60 lines and 5 parameters, Cyrillic words only where languages are.
 * What breaks a rule today stands in `scripts/house/debts.json`, which may only shrink: `--shrink` takes off what was mended, and never adds.
 * `--files` writes docs/files.md, the list of files, anew; it is to say what the files say.
 * What may break a rule for good stands in `scripts/house/exceptions.ts`, each with its reason.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exceptions } from './house/exceptions';
import { filesPage } from './house/files-page';
import { circles, laterStages } from './house/imports';
import { crowdedFolders, cyrillicLiterals, largeFunctions, type Excess } from './house/shapes';
import { readSources } from './house/sources';

const root = join(import.meta.dirname, '..');
const file = join(root, 'scripts/house/debts.json');

const sources = readSources(root, ['src', 'bench', 'scripts']);
const { lines, parameters } = largeFunctions(sources);
/** Every rule with what breaks it now, and how much of it. */
const today: Record<string, Excess> = {
  // each file by the size of the circle that it stands in
  circles: Object.fromEntries(circles(sources).flatMap((group) => group.map((path) => [path, group.length]))),
  'imports of a later stage': Object.fromEntries(laterStages(sources).map((one) => [one, 1])),
  'crowded folders': crowdedFolders(sources),
  'long functions': lines,
  'many parameters': parameters,
  'cyrillic literals': cyrillicLiterals(sources),
};
const debts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Excess>;

const added: string[] = [];
const mended: string[] = [];
const left: Record<string, Excess> = {};
for (const [rule, broken] of Object.entries(today)) {
  const known = debts[rule] ?? {};
  left[rule] = {};
  for (const [name, amount] of Object.entries(broken)) {
    if (exceptions[rule]?.[name] !== undefined) continue;
    const allowed = known[name] ?? 0;
    if (amount > allowed)
      added.push(`${rule}: ${name} (${amount}${allowed ? `, at most ${allowed} so far` : ''})`);
    if (allowed > 0) left[rule][name] = Math.min(amount, allowed);
  }
  for (const [name, amount] of Object.entries(known)) {
    if ((left[rule][name] ?? 0) < amount) mended.push(`${rule}: ${name}`);
  }
  for (const name of Object.keys(exceptions[rule] ?? {})) {
    if (!(name in broken))
      added.push(`${rule}: ${name} is an exception for nothing; take it out of exceptions.ts`);
  }
}

if (process.argv.includes('--shrink')) {
  writeFileSync(file, `${JSON.stringify(left, undefined, 2)}\n`);
} else if (mended.length > 0) {
  console.error(`mended, so take it off the list (npm run house -- --shrink):\n  ${mended.join('\n  ')}`);
  process.exitCode = 1;
}
if (added.length > 0) {
  console.error(`against the rules of the house:\n  ${added.join('\n  ')}`);
  process.exitCode = 1;
}
const [page, files] = [
  join(root, 'docs/files.md'),
  filesPage(sources.filter(({ path }) => path.startsWith('src/'))),
];
if (process.argv.includes('--files')) {
  writeFileSync(page, files);
} else if (readFileSync(page, 'utf8') !== files) {
  console.error('docs/files.md says something else than the files (npm run house -- --files)');
  process.exitCode = 1;
}
for (const [rule, broken] of Object.entries(left)) {
  console.log(
    `${rule}: ${Object.keys(broken).length} left, ${Object.keys(exceptions[rule] ?? {}).length} excepted`,
  );
}
