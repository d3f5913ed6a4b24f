/**
 * `npx tsx scripts/set-repository.ts https://github.com/OWNER/sverka [--homepage https://OWNER.github.io/sverka/]` says once where the project lives: the fields `repository`,
 * `bugs` and `homepage` of package.json (npm shows them and provenance asks for the first; the pages of the rules are linked from reports by the last), and the links of
 * README.md, which npm shows outside the repository. Without `--homepage` the site is that of GitHub Pages. Run again after a move.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { absoluteLinks, addressesOf, withAddresses } from './publish/addresses';

const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { homepage: { type: 'string' } },
});
const [repository, ...others] = positionals;
if (repository === undefined || others.length > 0) {
  console.error(
    'npx tsx scripts/set-repository.ts https://github.com/OWNER/sverka [--homepage https://example.org/]',
  );
  process.exit(2);
}
const addresses = addressesOf(repository, values.homepage);
edit('package.json', (text) => withAddresses(text, addresses));
edit('README.md', (text) => absoluteLinks(text, addresses));
console.log(`package.json and README.md say: ${addresses.repository}, ${addresses.homepage}`);

function edit(name: string, change: (text: string) => string): void {
  const path = join(root, name);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
