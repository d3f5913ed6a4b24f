import { relative } from 'node:path';
import { plural } from '../../report/counts';
import type { CommandContext } from '../command';
import { updateBaseline, type Baseline } from '../../project/baseline';
import { readBaseline, writeBaseline } from '../output/baseline-file';
import type { PairResult } from './check-pair';

/** Writes what `--update-baseline` accepts: each baseline once, with the findings of all its pairs. */
export async function acceptFindings(results: readonly PairResult[], context: CommandContext): Promise<void> {
  const accepted = new Map<string, { baseline: Baseline; count: number }>();
  for (const { accepting } of results) {
    if (!accepting) continue;
    const { baseline: path, files, rules, findings } = accepting;
    const there = accepted.get(path);
    const before = there?.baseline ??
      (await readBaseline(path, relative(context.cwd, path))) ?? { version: 1, accepted: [] };
    accepted.set(path, {
      baseline: updateBaseline(before, findings, { files, rules: new Set(rules) }),
      count: (there?.count ?? 0) + findings.length,
    });
  }
  for (const [path, { baseline, count }] of accepted) {
    const name = relative(context.cwd, path);
    await writeBaseline(path, name, baseline, context);
    context.err(`sverka: ${plural(count, 'finding')} accepted in ${name}\n`);
  }
}
