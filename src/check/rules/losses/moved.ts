import type { BeadContext, Rule } from '../../../model/rule';
import type { Span } from '../../../model/span';

/** A passage that stands elsewhere in the translation. */
export const moved: Rule = {
  id: 'moved',
  severity: 'warning',
  mqm: 'fluency/coherence/order',
  description: 'A passage stands at another place in the translation than in the original.',
  defaults: {},
  *checkBitext({ beads }) {
    const done = new Set<number>();
    for (const context of beads) {
      const partner = context.bead.movedTo === undefined ? undefined : beads[context.bead.movedTo];
      if (!partner || done.has(context.index)) continue;
      // a moved block is a run of null beads whose partners run alike: one finding
      const block = blockFrom(beads, context.index);
      for (const [a, b] of block) done.add(a.index).add(b.index);
      const source = block.flatMap(([a, b]) => spansOf(a, 'source').concat(spansOf(b, 'source')));
      const target = block.flatMap(([a, b]) => spansOf(a, 'target').concat(spansOf(b, 'target')));
      if (!source.length || !target.length) continue;
      yield {
        messageId: 'moved',
        data: {},
        message: 'This passage stands at another place in the translation.',
        source,
        target,
        bead: context.index,
        // several passages that moved together are surer than one
        confidence:
          1 -
          block.reduce((doubt, [a, b]) => doubt * (1 - Math.min(a.bead.confidence, b.bead.confidence)), 1),
      };
    }
  },
};

function blockFrom(beads: readonly BeadContext[], start: number): [BeadContext, BeadContext][] {
  const block: [BeadContext, BeadContext][] = [];
  const direction = beads[start]!.source.sentences.length > 0;
  for (let i = start; i < beads.length; i++) {
    const context = beads[i]!;
    const partner = context.bead.movedTo === undefined ? undefined : beads[context.bead.movedTo];
    const last = block.at(-1)?.[1].index;
    if (!partner || context.source.sentences.length > 0 !== direction) break;
    if (last !== undefined && partner.index !== last + 1) break;
    block.push([context, partner]);
  }
  return block;
}

function spansOf(context: BeadContext, side: 'source' | 'target'): Span[] {
  return context[side].sentences.map(({ start, end }) => ({ start, end }));
}
