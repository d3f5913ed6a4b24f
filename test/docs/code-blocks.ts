import { readdirSync, readFileSync } from 'node:fs';

/** A block of code of the documentation. */
export interface CodeBlock {
  page: string;
  /** `ts`, `sh`, `json` … */
  language: string;
  code: string;
}

/** Pages whose code is run; those of `docs/scale.md` are run by `npm run test:engines`, on engines that are not everywhere. */
export const pages: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs/guides').map((name) => `docs/guides/${name}`),
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md') && !['scale.md', 'api-report.md'].includes(name))
    .map((name) => `docs/${name}`),
  ...readdirSync('docs/rules').map((name) => `docs/rules/${name}`),
];

/** All blocks of a page that say what they are in. */
export function blocksOf(page: string): CodeBlock[] {
  return [...readFileSync(page, 'utf8').matchAll(/^```([a-z]+)\n([\s\S]*?)^```$/gm)].map(
    ([, language, code]) => ({ page, language: language!, code: code! }),
  );
}

/** The name of the file that a block is, where its first line says so: `// rules/salutation.ts`. */
export function fileOf({ code }: CodeBlock): string | undefined {
  return /^\/\/ ([\w./-]+\.[a-z]{2,3})\n/.exec(code)?.[1];
}

/** The command lines of a block of shell: what begins with `sverka`, without comments. */
export function commandsOf({ code }: CodeBlock): string[][] {
  return code.split('\n').flatMap((line) => {
    const command = /^(?:npx )?sverka ([^#]*)/.exec(line.trim())?.[1];
    if (command === undefined) return [];
    return [[...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!)];
  });
}
