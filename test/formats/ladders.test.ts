import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyLadder,
  readCes,
  readCesSentences,
  readHunalignLadder,
  readHunalignText,
  readSentences,
  readVecalign,
  toBitext,
  toLadder,
  writeCes,
  writeHunalignLadder,
  writeHunalignText,
  writeSentences,
  writeVecalign,
  type LadderRung,
} from '../../src/formats';
import { anyBitext, anyText, essence, inPieces, outline, proseText } from './arbitraries';

/** `0-2:0-1` a bead, half-open. */
function shown(rungs: Iterable<LadderRung>): string[] {
  return [...rungs].map(({ source: s, target: t }) => `${s.start}-${s.end}:${t.start}-${t.end}`);
}

describe('every ladder', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 20 }));

  it.each([
    ['hunalign', writeHunalignLadder, readHunalignLadder, 0],
    ['vecalign', writeVecalign, readVecalign, 1e-12],
    ['CES', writeCes, readCes, 0],
  ] as const)(
    '%s gives the beads and confidence of a bitext back over its documents',
    (_, write, read, slack) => {
      fc.assert(
        fc.property(anyBitext(anyText), sizes, (bitext, cuts) => {
          const text = [...write(bitext)].join('');
          const back = applyLadder(bitext.source, bitext.target, read(inPieces(text, cuts)));
          const [got, wanted] = [essence(back), essence(bitext)];
          got.beads.forEach((bead, k) => {
            const { confidence } = wanted.beads[k]!;
            if (Math.abs(bead.confidence - confidence) <= slack) bead.confidence = confidence;
          });
          expect(got).toEqual(wanted);
        }),
        { numRuns: 150 },
      );
    },
  );
});

describe('applyLadder', () => {
  const document = (language: string, count: number) => readSentences('x\n'.repeat(count), language).document;

  it('makes null beads of what the ladder leaves out', () => {
    const rungs = [{ source: { start: 1, end: 2 }, target: { start: 1, end: 3 }, confidence: 0.5 }];
    const { beads } = applyLadder(document('ru', 3), document('en', 3), rungs);
    expect(shown(beads)).toEqual(['0-1:0-0', '1-1:0-1', '1-2:1-3', '2-3:3-3']);
    expect(beads.map(({ confidence }) => confidence)).toEqual([0, 0, 0.5, 0]);
  });

  it.each([
    [[0, 1, 0, 1], [0, 1, 1, 2], 'rung 2 begins before the end of an earlier one'],
    [[0, 1, 0, 1], [1, 4, 1, 2], 'rung 2 goes to source sentence 4, and there are 3'],
  ])('refuses %j %j', (one, two, message) => {
    const rungs = [one, two].map(([a, b, c, d]) => ({
      source: { start: a!, end: b! },
      target: { start: c!, end: d! },
    }));
    expect(() => applyLadder(document('ru', 3), document('en', 3), rungs)).toThrow(message);
  });
});

describe('hunalign', () => {
  it('reads its ladder: the quality of a rung is that of what follows', () => {
    const rungs = [...readHunalignLadder('0\t0\t0.75\n1\t1\t-0.3\n3\t2\t1.4\n4\t2\t0\n')];
    expect(shown(rungs)).toEqual(['0-1:0-1', '1-3:1-2', '3-4:2-2']);
    expect(rungs.map(({ confidence }) => confidence)).toEqual([0.75, 0, 1]);
  });

  it.each([
    ['0\t0\t1\n1;1;1\n2\t2\t1\n', 'a rung is two indexes and a quality'],
    ['0\t0\t1\n1\t1\thigh\n2\t2\t1\n', 'a rung is two indexes and a quality'],
    ['2\t2\t1\n1\t3\t1\n3\t3\t1\n', 'rung 1:3 goes behind the one before, 2:2'],
  ])('names the line of %j', (text, message) => {
    expect(() => [...readHunalignLadder(text)]).toThrow(message);
    const lines: number[] = [];
    const rungs = [...readHunalignLadder(text, { onError: ({ line }) => lines.push(line) })];
    expect(lines).toEqual([2]);
    expect(rungs).toHaveLength(1);
  });

  it('reads its text output, sentences parted by tildes', () => {
    const units = [...readHunalignText('Да. ~~~ Нет.\tYes and no.\t0.5\n\tAnd.\t-1\n')];
    expect(units[0]).toMatchObject({ source: 'Да. Нет.', target: 'Yes and no.', confidence: 0.5 });
    expect(shown(toBitext(units).beads)).toEqual(['0-2:0-1', '2-2:1-2']);
    expect(toBitext(units).source.text).toBe('Да.\nНет.');
  });

  it('its text output gives beads and texts back', () => {
    fc.assert(
      fc.property(anyBitext(proseText), (bitext) => {
        const back = toBitext(readHunalignText([...writeHunalignText(bitext)].join('')));
        expect(outline(back)).toEqual(outline(bitext));
      }),
    );
  });
});

describe('vecalign', () => {
  it('reads its alignments, and gold of the same form', () => {
    const text = '[0, 1]:[0]:0.693147\n[]:[1]:0.5\n[2]:[]\n[3]:[2,3]\n';
    const rungs = [...readVecalign(text)];
    expect(shown(rungs)).toEqual(['0-2:0-1', '2-2:1-2', '2-3:2-2', '3-4:2-4']);
    expect(rungs[0]!.confidence).toBeCloseTo(0.5);
    expect(rungs[2]!.confidence).toBeUndefined();
  });

  it.each([
    ['0:0', 'a bead is such as [0,1]:[0]:0.25'],
    ['[0,2]:[0]', 'must follow each other; got [0,2]'],
    ['[0,]:[0]', 'must follow each other'],
    ['[0]:[0]:high', "the cost must be a number; got 'high'"],
  ])('refuses %s', (line, message) => {
    expect(() => [...readVecalign(`${line}\n`)]).toThrow(message);
  });
});

describe('CES', () => {
  const opus = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE cesAlign PUBLIC "-//CES//DTD XML cesAlign//EN" "">
<cesAlign version="1.0">
 <linkGrp targType="s" toDoc="ru/book.xml.gz" fromDoc="en/book.xml.gz">
<link certainty="0.98" xtargets="s1.1 s1.2;1" id="SL0" />
<link certainty="1.7" xtargets=";2" id="SL1" />
<link xtargets="s2.1;3 4" id="SL2" />
 </linkGrp>
</cesAlign>`;
  const document = `<?xml version="1.0" encoding="utf-8"?>
<text><p id="1"><s id="s1.1"><w id="1.1">One</w><w id="1.2">.</w></s><s id="s1.2"><time value="00:01" />Two &amp; three.</s></p>
<p id="2"><s id="s2.1"> Four. </s></p></text>`;

  it('reads the links of OPUS with the ids of its documents', () => {
    const sentences = [...readCesSentences(document)];
    expect(sentences).toEqual([
      { id: 's1.1', text: 'One .' },
      { id: 's1.2', text: 'Two & three.' },
      { id: 's2.1', text: 'Four.' },
    ]);
    const links = [...readCes(opus, { sourceIds: sentences.map(({ id }) => id) })];
    expect(shown(links)).toEqual(['0-2:0-1', '2-2:1-2', '2-3:2-4']);
    expect(links[0]).toMatchObject({
      fromDoc: 'en/book.xml.gz',
      toDoc: 'ru/book.xml.gz',
      id: 'SL0',
      confidence: 0.98,
    });
    expect(links[1]!.confidence).toBeUndefined();
  });

  it('says what is wrong with a link', () => {
    expect(() => [...readCes(opus)]).toThrow(
      "there is no source sentence 's1.1'; ids that are no numbers need the documents",
    );
    const errors: string[] = [];
    const links = [...readCes(opus, { onError: ({ line, message }) => errors.push(`${line}: ${message}`) })];
    expect(shown(links)).toEqual(['0-0:1-2']);
    expect(errors).toEqual([expect.stringMatching(/^5: /), expect.stringMatching(/^7: /)]);
    expect(() => [...readCes(opus.replace('"">', '"" [<!ENTITY a "b">]>'))]).toThrow(/DOCTYPE .* is refused/);
  });
});

describe('a sentence a line', () => {
  it('reads lines as they are, and paragraphs', () => {
    const { document, marks } = readSentences('One. Two.\r\n<p>\n\n Three. \nFour', 'en');
    expect(document.sentences.map(({ text, paragraph }) => [text, paragraph])).toEqual([
      ['One. Two.', 0],
      ['', 1],
      [' Three. ', 1],
      ['Four', 1],
    ]);
    expect(marks).toEqual([1]);
    for (const { start, end, text } of document.sentences) expect(document.text.slice(start, end)).toBe(text);
  });

  it('writes what it reads', () => {
    const text = 'One.\n<p>\nTwo.\nThree.\n';
    const { document } = readSentences(text, 'en');
    expect(writeSentences(document, true)).toBe(text);
    expect(writeSentences(document)).toBe('One.\nTwo.\nThree.\n');
    expect([...toLadder({ source: document, target: document, beads: [] })]).toEqual([]);
  });
});
