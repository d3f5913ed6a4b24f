import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readCes,
  readCesSentences,
  readHunalignLadder,
  readHunalignText,
  readLfAligner,
  readTmx,
  readVecalign,
  toBitext,
  toUnits,
  writeLfAligner,
  type LadderRung,
  type TranslationUnit,
} from '../../src/formats';
import { decodeText } from '../../src/read/decode';
import { anyBitext, proseText } from './arbitraries';

const fixture = (name: string) => decodeText(readFileSync(`fixtures/formats/${name}`)).text;

/** `0-2:0-1` a bead, half-open. */
const shown = (rungs: Iterable<LadderRung>) =>
  [...rungs].map(({ source: s, target: t }) => `${s.start}-${s.end}:${t.start}-${t.end}`);

describe('files as other aligners write them', () => {
  it('reads the text of LF Aligner: CRLF, names of files, a quality below nothing', () => {
    const units = [...readLfAligner(fixture('lf-aligner/aligned_ru-en.txt'))];
    expect(units).toEqual([
      {
        source: 'Мир заключён.',
        target: 'Peace was made.',
        confidence: 0.86087,
        properties: { file: 'peace_ru.txt - peace_en.txt' },
      },
      {
        source: 'Ответ получен. Он краток.',
        target: 'The answer, a short one, has been received.',
        confidence: 0.345,
        properties: { file: 'peace_ru.txt - peace_en.txt' },
      },
      {
        source: '',
        target: 'A note of the translator.',
        confidence: 0,
        properties: { file: 'peace_ru.txt - peace_en.txt' },
      },
    ]);
    expect([...readLfAligner([...writeLfAligner(units)].join(''))]).toEqual(units);
  });

  it('gives texts and confidence back through the text of LF Aligner', () => {
    const told = ({ source, target, confidence }: TranslationUnit) => ({ source, target, confidence });
    fc.assert(
      fc.property(anyBitext(proseText), (bitext) => {
        const back = [...readLfAligner([...writeLfAligner(bitext)].join(''))];
        expect(back.map(told)).toEqual([...toUnits(bitext)].map(told));
      }),
    );
  });

  it('reads shorter lines of LF Aligner, and names those that are none', () => {
    expect([...readLfAligner('Да.\tYes.\nНет.\tNo.\tfile\n')]).toEqual([
      { source: 'Да.', target: 'Yes.' },
      { source: 'Нет.', target: 'No.', properties: { file: 'file' } },
    ]);
    const errors: string[] = [];
    const onError = ({ line, message }: Error & { line: number }) => void errors.push(`${line}: ${message}`);
    expect([...readLfAligner('Да.\nНет.\tNo.\tfile\thigh\nДа.\tYes.\n', { onError })]).toHaveLength(1);
    expect(errors).toEqual([
      "1: expected source, target, file and quality parted by tabs; got 'Да.'",
      "2: the quality must be a number; got 'high'",
    ]);
  });

  it('reads the memory of LF Aligner', () => {
    const units = [...readTmx(fixture('lf-aligner/ru-en.tmx'))];
    expect(units[0]).toMatchObject({ source: 'Мир заключён.', target: 'Peace was made.' });
    expect(units[1]!.properties).toEqual({
      creationdate: '20240210T110521Z',
      creationid: 'LF Aligner 3.11',
      fileId: 'peace',
      'Txt::Note': '-0.0648649',
    });
  });

  it('reads the text of hunalign without its marks of paragraphs, offsets as in the files', () => {
    const bitext = toBitext(readHunalignText(fixture('hunalign/peace.hunalign')));
    expect(shown(bitext.beads)).toEqual(['0-1:0-1', '1-3:1-2', '3-3:2-3']);
    for (const [side, name] of [
      ['source', 'ru'],
      ['target', 'en'],
    ] as const) {
      const text = fixture(`hunalign/peace.${name}`);
      for (const sentence of bitext[side].sentences) {
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      }
    }
  });

  it('reads the ladder of hunalign, the alignments of vecalign and Bertalign', () => {
    expect(shown(readHunalignLadder(fixture('hunalign/peace.ladder')))).toEqual([
      '0-1:0-1',
      '1-2:1-2',
      '2-4:2-3',
      '4-4:3-4',
    ]);
    for (const name of ['vecalign/peace.vecalign', 'bertalign/peace.txt']) {
      expect(shown(readVecalign(fixture(name)))).toEqual(['0-1:0-1', '1-3:1-2', '3-3:2-3']);
    }
  });

  it('reads the links and the documents of OPUS, group by group', () => {
    const [english, russian] = ['en', 'ru'].map((language) => [
      ...readCesSentences(fixture(`opus/xml/${language}/peace.xml`), { lines: true }),
    ]);
    expect(english!.map(({ id, text, line }) => `${line} ${id} ${text}`)).toEqual([
      '4 s1.1 Peace was made.',
      '5 s2.1 The answer, a short one, has been received.',
      '6 s2.2 A note of the translator.',
    ]);
    expect(russian!.map(({ text }) => text)).toEqual(['Мир заключён .', 'Ответ получен .', 'Он краток .']);
    const ids = { sourceIds: english!.map(({ id }) => id), targetIds: russian!.map(({ id }) => id) };
    const links = readCes(fixture('opus/ru-en.xml'), {
      group: (fromDoc) => (fromDoc === 'en/peace.xml.gz' ? ids : undefined),
    });
    expect(shown(links)).toEqual(['0-1:0-1', '1-2:1-3', '2-3:3-3']);
    const numbered = readCes(fixture('opus/ru-en.xml'), {
      group: (fromDoc) => (fromDoc === 'en/war.xml.gz' ? {} : undefined),
    });
    expect([...numbered]).toMatchObject([{ fromDoc: 'en/war.xml.gz', id: 'SL1', confidence: 0.5 }]);
  });
});
