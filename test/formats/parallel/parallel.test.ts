import { describe, expect, it } from 'vitest';
import {
  writeParallelDocx,
  writeParallelEpub,
  writeParallelHtml,
  writeParallelSubtitles,
} from '../../../src/formats';
import { align, type Bitext } from '../../../src/index';
import { readDocument } from '../../../src/read';

const languages = { sourceLanguage: 'ru', targetLanguage: 'en' } as const;
const bitext = align(
  ['Часть первая', 'Мир <заключён> & подписан 5 мая.', 'Делегация вернулась в Москву.'],
  ['Part One', 'Peace was <made> & signed on 5 May.', 'The delegation returned to Moscow.'],
  languages,
);

/** The same beads, but nothing on one side of the last. */
const omission: Bitext = {
  ...bitext,
  target: { ...bitext.target, sentences: bitext.target.sentences.slice(0, 2) },
  beads: bitext.beads.map((bead, k) => (k === 2 ? { ...bead, target: { start: 2, end: 2 } } : bead)),
};

const texts = async (bytes: Uint8Array, name: string) => {
  const { text, blocks } = await readDocument(bytes, { name });
  return blocks.map(({ start, end, cell }) => [cell?.row, cell?.column, text.slice(start, end)]);
};

describe.each([
  ['docx', async (of: Bitext) => writeParallelDocx(of)],
  ['html', async (of: Bitext) => new TextEncoder().encode(writeParallelHtml(of))],
])('a parallel text as %s', (format, write) => {
  it('is a table of two columns that is read back', async () => {
    expect(await texts(await write(bitext), `a.${format}`)).toEqual([
      [1, 1, 'Часть первая'],
      [1, 2, 'Part One'],
      [2, 1, 'Мир <заключён> & подписан 5 мая.'],
      [2, 2, 'Peace was <made> & signed on 5 May.'],
      [3, 1, 'Делегация вернулась в Москву.'],
      [3, 2, 'The delegation returned to Moscow.'],
    ]);
  });

  it('keeps an empty cell beside what has no translation', async () => {
    expect((await texts(await write(omission), `a.${format}`)).slice(4)).toEqual([
      [3, 1, 'Делегация вернулась в Москву.'],
    ]);
  });

  it('is the same bytes every time', async () => {
    expect(await write(bitext)).toEqual(await write(bitext));
  });
});

describe('a parallel text as a book', () => {
  const headed: Bitext = {
    ...bitext,
    source: {
      ...bitext.source,
      sentences: bitext.source.sentences.map((sentence, k) =>
        k === 0 ? { ...sentence, kind: 'heading' } : sentence,
      ),
    },
  };

  it('has each passage with its translation below it, and chapters with their headings', async () => {
    const { text, blocks } = await readDocument(await writeParallelEpub(headed, { title: 'Письмо' }), {
      name: 'a.epub',
    });
    expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['heading', 'Часть первая'],
      ['heading', 'Part One'],
      ['paragraph', 'Мир <заключён> & подписан 5 мая.'],
      ['paragraph', 'Peace was <made> & signed on 5 May.'],
      ['paragraph', 'Делегация вернулась в Москву.'],
      ['paragraph', 'The delegation returned to Moscow.'],
    ]);
  });

  it('begins with its type, not compressed, as EPUB asks', async () => {
    const bytes = await writeParallelEpub(headed);
    expect(new TextDecoder('latin1').decode(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });
});

describe('subtitles in both languages', () => {
  const times = [
    { start: 1, end: 3 },
    { start: 3, end: 6.25 },
    { start: 5, end: 3661.5 },
  ];

  it('stand at the times of the original', () => {
    expect(writeParallelSubtitles(bitext, { sourceTimes: times })).toBe(
      [
        '1\n00:00:01,000 --> 00:00:03,000\nЧасть первая\nPart One\n',
        '2\n00:00:03,000 --> 00:00:06,250\nМир <заключён> & подписан 5 мая.\nPeace was <made> & signed on 5 May.\n',
        '3\n00:00:06,250 --> 01:01:01,500\nДелегация вернулась в Москву.\nThe delegation returned to Moscow.\n',
      ].join('\n'),
    );
  });

  it('are escaped in WebVTT, and read back', async () => {
    const vtt = writeParallelSubtitles(bitext, { targetTimes: times, format: 'vtt' });
    expect(vtt).toContain('Мир &lt;заключён&gt; &amp; подписан 5 мая.');
    const { blocks } = await readDocument(new TextEncoder().encode(vtt), { name: 'a.vtt' });
    expect(blocks.map(({ time }) => time)).toEqual([times[0], times[1], { start: 6.25, end: 3661.5 }]);
  });

  it('hold in one caption what is shown at one time', () => {
    const together = [
      { start: 1, end: 3 },
      { start: 1, end: 3 },
      { start: 4, end: 6 },
    ];
    const captions = writeParallelSubtitles(bitext, { sourceTimes: together }).split('\n\n');
    expect(captions).toHaveLength(2);
    expect(captions[0]!.split('\n').slice(2)).toEqual([
      'Часть первая',
      'Мир <заключён> & подписан 5 мая.',
      'Part One',
      'Peace was <made> & signed on 5 May.',
    ]);
  });

  it('ask for times', () => {
    expect(() => writeParallelSubtitles(bitext, {})).toThrow(/have no times/);
  });
});

it.each([
  ['writeParallelHtml', () => writeParallelHtml({} as Bitext)],
  ['writeParallelHtml', () => writeParallelHtml(bitext, { titel: 'x' } as object)],
  ['writeParallelSubtitles', () => writeParallelSubtitles(bitext, { format: 'ass' } as object)],
])('%s says what was wrong', (_, call) => {
  expect(call).toThrow(
    expect.objectContaining({ code: expect.stringMatching(/^INVALID_/) as string }) as Error,
  );
});
