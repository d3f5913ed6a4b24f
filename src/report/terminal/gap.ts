import type { Bitext } from '../../model/bead';
import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';

/**
 * Where something of the source that the target lacks would stand in the target: the end of the last sentence before
 * it, as an empty span.
 *
 * @returns `undefined` for a finding about the whole text
 */
export function gapInTarget({ beads, target }: Bitext, { bead }: Finding): Span | undefined {
  const range = beads[bead]?.target;
  if (!range) return undefined;
  const before = target.sentences[range.start - 1];
  const offset = before?.end ?? target.sentences[0]?.start ?? 0;
  return { start: offset, end: offset };
}
