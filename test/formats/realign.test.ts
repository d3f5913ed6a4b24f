import fc from 'fast-check';
import { expect, it } from 'vitest';
import { align } from '../../src/align';
import type { LadderRung } from '../../src/formats';
import { realign } from '../../src/formats/ladders/realign';
import type { Bead, Bitext } from '../../src/model/bead';
import { anyBitext, proseText } from './arbitraries';

const options = { lexicon: false, sourceLanguage: 'ru', targetLanguage: 'en' } as const;
const ranges = ({ source, target }: LadderRung) => ({ source, target });
const isLinked = ({ source, target }: Bead) => source.end > source.start && target.end > target.start;

/** A bitext, and one of its beads that has both sides with a stretch of sentences to pin instead. */
const pinned = anyBitext(proseText)
  .filter(({ beads }) => beads.some(isLinked))
  .chain((bitext) =>
    fc.record({
      bitext: fc.constant(bitext),
      bead: fc.constantFrom(...bitext.beads.filter(isLinked)),
      from: fc.nat(3),
      length: fc.integer({ min: 1, max: 3 }),
    }),
  )
  .map(({ bitext, bead, from, length }) => {
    const size = bitext.target.sentences.length;
    const start = Math.max(0, Math.min(size - 1, bead.target.start + from - 2));
    return {
      bitext,
      pin: { source: bead.source, target: { start, end: Math.min(size, start + length) } },
    };
  });

it('has the pin, what it leaves alone, and every sentence once', () => {
  fc.assert(
    fc.property(pinned, ({ bitext, pin }) => {
      const { beads } = realign(align, bitext, [pin], options);
      expect(beads.map(ranges)).toContainEqual(pin);
      for (const side of ['source', 'target'] as const) {
        const covered = beads.flatMap(({ [side]: { start, end } }) =>
          Array.from({ length: end - start }, (_, k) => start + k),
        );
        expect(covered).toEqual(bitext[side].sentences.map((_, k) => k));
      }
      for (const bead of bitext.beads.filter(isLinked)) {
        const apart = (['source', 'target'] as const).map((side) =>
          bead[side].end <= pin[side].start ? -1 : bead[side].start >= pin[side].end ? 1 : 0,
        );
        if (apart[0] !== 0 && apart[0] === apart[1]) expect(beads).toContainEqual(bead);
      }
    }),
  );
});

it('changes nothing when the pins say what is there', () => {
  fc.assert(
    fc.property(anyBitext(proseText), (bitext: Bitext) => {
      const pins = bitext.beads.map(ranges);
      expect(realign(align, bitext, pins, options).beads.map(ranges)).toEqual(pins);
    }),
  );
});
