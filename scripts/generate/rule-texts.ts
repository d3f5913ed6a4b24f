import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * Writes what is said of the built-in rules to `src/check/generated/rule-texts.ts`: reports and lists need it without the rules' code. Runs last, since the
 * rules themselves use what is generated.
 */
export async function generateRuleTexts(): Promise<void> {
  const { builtInRules } = await import('../../src/check/engine/built-in-rules');
  const texts = builtInRules.map(({ id, severity, mqm, description, recommended, defaults }) => ({
    id,
    severity,
    mqm,
    description,
    recommended: recommended !== false,
    defaults,
    page: pageOf(id),
  }));
  mkdirSync(join(root, 'src/check/generated'), { recursive: true });
  writeFileSync(
    join(root, 'src/check/generated/rule-texts.ts'),
    '/** Compiled from src/check/rules by scripts/generate/rule-texts.ts. */\n' +
      "import type { BuiltInRule } from '../engine/built-in-rule';\n\n" +
      `export const ruleTexts: readonly BuiltInRule[] = ${JSON.stringify(texts, undefined, 2)};\n`,
  );
}

/** The address of a rule's page: on the site where `package.json` says where that is, else the page that the published package brings. */
function pageOf(id: string): string {
  const { homepage, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    homepage?: string;
    version: string;
  };
  return homepage === undefined
    ? `https://cdn.jsdelivr.net/npm/sverka@${version}/docs/rules/${id}.md`
    : `${homepage.replace(/\/?$/, '/')}rules/${id}.html`;
}
