import type { Finding } from '../../../model/finding';
import type { BeadSide, CheckFacts } from '../../../model/rule';
import type { Span } from '../../../model/span';

/** Rules that say of a passage that it is no translation at all, or in no script that can be read. */
const wholePassage: ReadonlySet<string> = new Set(['not-a-translation', 'untranslated']);

/** Such a finding holds for a passage of which it names this share, in [0, 1]. */
const COVERED = 0.5;

/**
 * Leaves out what only follows from another finding: in passages that are paired with the wrong ones, and in those that were read in a wrong encoding or not translated,
 * no value, name or mark means anything.
 *
 * @param findings - of all rules
 * @param facts - the passages
 */
export function withoutEchoes(findings: Finding[], { beads }: CheckFacts): Finding[] {
  const spoilt = new Set<number>();
  for (const finding of findings) {
    if (finding.severity === 'info' || !wholePassage.has(finding.rule)) continue;
    for (const { index, source, target } of beads)
      if (isCovered(finding.source, source) || isCovered(finding.target, target)) spoilt.add(index);
  }
  if (spoilt.size === 0) return findings;
  return findings.filter(({ bead, rule }) => !spoilt.has(bead) || wholePassage.has(rule));
}

/** Whether spans hold most of what a side of a passage says. */
function isCovered(spans: readonly Span[], { text, start }: BeadSide): boolean {
  if (text === '' || spans.length === 0) return false;
  const end = start + text.length;
  let covered = 0;
  for (const span of spans) covered += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  return covered >= COVERED * text.length;
}
