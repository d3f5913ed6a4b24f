import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ConfigFiles } from '../../config';
import { plural } from '../../report/counts';
import { UsageError, type Command, type CommandContext } from '../command';
import { configNames } from '../config/load-config';
import { workflow } from '../init/workflow';
import { cannotWrite } from '../output/cannot-write';
import { writePieces } from '../output/outputs';
import { findPairs } from '../pairs/find-pairs';
import { nameLanguages } from '../pairs/match-names';
import { patternsOf } from '../pairs/patterns-of';

/** Where GitHub looks for it. */
const WORKFLOW = '.github/workflows/translation.yml';

/** `sverka init`: writes a configuration for the texts of a folder. */
export const initCommand: Command = {
  name: 'init',
  summary: 'write a configuration for the texts of this folder',
  help: `Usage: sverka init [options]

Looks for originals and translations whose names tell the language (a.ru.txt and a.en.txt, ru/a.txt and en/a.txt), and writes
a configuration that checks them. What is there is never written over.

Options:
  --ts                     sverka.config.ts, where rules of your own can stand, in place of sverka.config.json
  --workflow               also ${WORKFLOW}, which checks pull requests on GitHub
  -h, --help               this text

Exit code: 0, or 2 when there is a configuration, or it cannot be written.
`,
  async run(args, context) {
    const { values } = parseArgs({
      args,
      options: { ts: { type: 'boolean', default: false }, workflow: { type: 'boolean', default: false } },
    });
    const there = configNames.find((name) => existsSync(resolve(context.cwd, name)));
    if (there) throw new UsageError(`there is ${there}; what is there is not written over`);
    if (values.workflow && existsSync(resolve(context.cwd, WORKFLOW)))
      throw new UsageError(`there is ${WORKFLOW}; what is there is not written over`);
    const { files, pairs } = filesHere(context.cwd);
    const [name, text] = values.ts
      ? ['sverka.config.ts', tsConfig(files)]
      : ['sverka.config.json', jsonConfig(files)];
    await writePieces(name, [text], context);
    const told = pairs === 0 ? 'no pairs were found, so set files in it' : `it has ${plural(pairs, 'pair')}`;
    context.out(`${name} is written: ${told}. Now: npx sverka check\n`);
    if (values.workflow) await writeWorkflow(context);
    return 0;
  },
};

async function writeWorkflow(context: CommandContext): Promise<void> {
  const folder = dirname(resolve(context.cwd, WORKFLOW));
  await mkdir(folder, { recursive: true }).catch(cannotWrite(folder));
  await writePieces(WORKFLOW, [workflow], context);
  context.out(`${WORKFLOW} is written\n`);
}

/** What the texts of a folder are called, as globs; a usual pattern where there are none. */
function filesHere(cwd: string): { files: ConfigFiles[]; pairs: number } {
  const languages = nameLanguages({});
  const usual = [{ source: 'texts/**/*.ru.txt', target: 'texts/**/*.en.txt' }];
  try {
    const pairs = findPairs(['.'], cwd, languages).pairs.flatMap(({ paths }) =>
      paths.length === 2 ? [paths] : [],
    );
    const files = patternsOf(pairs, languages);
    return pairs.length > 0 ? { files, pairs: pairs.length } : { files: usual, pairs: 0 };
  } catch (error) {
    if (error instanceof UsageError) return { files: usual, pairs: 0 };
    throw error;
  }
}

function jsonConfig(files: readonly ConfigFiles[]): string {
  const config = {
    $schema: './node_modules/sverka/config.schema.json',
    files,
    preset: 'recommended',
    rules: {},
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

function tsConfig(files: readonly ConfigFiles[]): string {
  return `import { defineConfig } from 'sverka';

export default defineConfig({
  files: ${JSON.stringify(files, undefined, 2).replace(/\n/g, '\n  ')},
  preset: 'recommended',
  rules: {},
});
`;
}
