import { describe, expect, it } from 'vitest';
import {
  readCes,
  readTmx,
  readXliff,
  writeCes,
  writeTmx,
  writeXliff,
  type TranslationUnit,
} from '../../src/formats';
import { mutate, seeded, trouble, type SoundFile } from '../../bench/common/mutate';

const units: TranslationUnit[] = Array.from({ length: 12 }, (_, k) => ({
  id: String(k + 1),
  source: `Исходное предложение ${k} & «ещё» <${k}>.`,
  target: `A target sentence ${k} & "more".`,
  confidence: 0.5 + k / 100,
}));

function soundFile(text: string, tag: string, read: SoundFile['read']): SoundFile {
  const records = [...text.matchAll(new RegExp(`<${tag}[\\s\\S]*?</${tag}>|<${tag}[^>]*/>`, 'g'))];
  const sound = [...read(text, () => undefined)];
  return {
    text,
    read,
    records: records.map((match, k) => ({
      start: match.index,
      end: match.index + match[0].length,
      unit: sound[k]!,
    })),
  };
}

/** A link as a unit, so that all formats are looked at alike. */
function* linksOf(text: string, onError: Parameters<SoundFile['read']>[1]): Generator<TranslationUnit> {
  for (const { source, target } of readCes(text, { onError })) {
    yield { source: `${source.start}-${source.end}`, target: `${target.start}-${target.end}` };
  }
}

const rungs = units.map((_, k) => ({
  source: { start: k, end: k + 1 },
  target: { start: 2 * k, end: 2 * k + 2 },
}));
const languages = { sourceLanguage: 'ru', targetLanguage: 'en' };

describe('damaged files', () => {
  // npm run bench -- formats does 10,000 of each
  const runs = Number(process.env['SVERKA_MUTATIONS'] ?? 500);

  it.each([
    [
      'TMX',
      soundFile([...writeTmx(units)].join(''), 'tu', (text, onError) =>
        readTmx(text, { ...languages, onError }),
      ),
    ],
    [
      'XLIFF 1.2',
      soundFile([...writeXliff(units)].join(''), 'trans-unit', (text, onError) =>
        readXliff(text, { onError }),
      ),
    ],
    [
      'XLIFF 2.1',
      soundFile([...writeXliff(units, { version: '2.1' })].join(''), 'unit', (text, onError) =>
        readXliff(text, { onError }),
      ),
    ],
    ['CES', soundFile([...writeCes(rungs)].join(''), 'link', linksOf)],
  ])('%s: none crashes, hangs, or gives half a record as a whole one', (_, file) => {
    expect(file.records).toHaveLength(units.length);
    const random = seeded(20_240_601);
    for (let run = 0; run < runs; run++) {
      const mutation = mutate(file.text, random);
      const problem = trouble(file, mutation);
      if (problem) {
        const near = mutation.text.slice(Math.max(0, mutation.start - 60), mutation.start + 80);
        expect.fail(`run ${run}, at ${mutation.start}: ${problem}\n…${near}…`);
      }
    }
  });
});
