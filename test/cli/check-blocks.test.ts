import { describe, expect, it } from 'vitest';
import { checkInBlocks } from '../../src/cli/input/check-blocks';
import { check } from '../../src/index';
import { toBitext, type TranslationUnit } from '../../src/formats';

const good = (n: number) => ({
  source: `Ответ номер ${n} получен.`,
  target: `Answer number ${n} was received.`,
});
const bad = (n: number) => ({
  source: `Письмо от ${n} мая 1951 года.`,
  target: `A letter of ${n + 1} May 1951.`,
});
const units: TranslationUnit[] = Array.from({ length: 40 }, (_, k) => ({
  ...(k % 10 === 7 ? bad(k % 28) : good(k)),
  line: 10 + k,
}));

async function* stream() {
  yield* units;
}

describe('units that are checked in blocks', () => {
  it('gives the findings of single units that a whole check gives, with their texts and lines', async () => {
    const whole = toBitext(units);
    const expected = check(whole).filter(({ rule }) => rule === 'date-mismatch');
    expect(expected).toHaveLength(4);
    const checked = (await checkInBlocks(stream(), {}, (bitext) => check(bitext), 7))!;
    const found = checked.findings.filter(({ rule }) => rule === 'date-mismatch');
    const texts = (bitext: typeof whole, list: typeof found) =>
      list.map(({ bead, message, fingerprint, source, target }) => ({
        bead,
        message,
        fingerprint,
        source: source.map(({ start, end }) => bitext.source.text.slice(start, end)),
        target: target.map(({ start, end }) => bitext.target.text.slice(start, end)),
      }));
    expect(texts(checked.bitext, found)).toEqual(texts(whole, expected));
    expect(checked.total).toEqual({ beads: 40, sourceSentences: 40, targetSentences: 40 });
    for (const { bead } of found) {
      const row = checked.numbers!.indexOf(bead);
      expect(checked.lines.source[checked.bitext.beads[row]!.source.start]).toBe(10 + bead);
    }
  });

  it('keeps only what something was found in', async () => {
    const checked = (await checkInBlocks(
      stream(),
      {},
      (bitext) => check(bitext, { only: ['date-mismatch'] }),
      7,
    ))!;
    expect(checked.bitext.beads).toHaveLength(4);
    expect(checked.bitext.source.sentences).toHaveLength(4);
  });

  it('keeps a file of one block as it is', async () => {
    const checked = (await checkInBlocks(stream(), {}, (bitext) => check(bitext)))!;
    expect(checked.bitext).toEqual(toBitext(units));
    expect(checked.numbers).toBeUndefined();
  });

  it('says when there is nothing', async () => {
    async function* none() {
      yield { source: '', target: '' };
    }
    expect(await checkInBlocks(none(), {}, () => [])).toBeUndefined();
  });
});
