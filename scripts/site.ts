/**
 * `npm run site` builds the site into `site/`: the guides and the pages of the rules, the reference of every entry by the name that is imported, one search over
 * all of them, and the playground; then follows every link inside it, and ends with exit code 1 when one is dead. The folder is served from anywhere.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deadLinks } from './site/dead-links';
import { buildPages } from './site/pages';

const root = join(import.meta.dirname, '..');
const out = join(root, 'site');

rmSync(out, { recursive: true, force: true });
const built = await buildPages(root, out);
execFileSync(process.execPath, ['--import', 'tsx', 'scripts/playground.ts'], { cwd: root, stdio: 'inherit' });
cpSync(join(root, 'docs/playground/site'), join(out, 'playground'), { recursive: true });

const dead = deadLinks(out);
for (const { page, link, reason } of dead.links) console.error(`${relative(root, page)}: ${link}: ${reason}`);
console.log(`site: ${dead.pages} pages, ${dead.followed} links inside followed, ${dead.links.length} dead`);
if (!built || dead.links.length > 0) process.exitCode = 1;
