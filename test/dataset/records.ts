import type { DocumentRecord, PairRecord } from '../../src/dataset/model/record';
import { foldText, hash64 } from '../../src/dataset/score/fold';
import { likeness } from '../../src/dataset/score/likeness';
import { repetition } from '../../src/dataset/score/repetition';

/** A good pair, with some of it changed. */
export function pairRecord(change: Partial<PairRecord> = {}): PairRecord {
  const { source = 'Ответ получен вчера.', target = 'The answer came yesterday.' } = change;
  const [from, to] = [likeness(source, 'ru'), likeness(target, 'en')];
  return {
    type: 'pair',
    id: 'a:1',
    document: 'a',
    source,
    target,
    sourceSpans: [{ start: 0, end: source.length }],
    targetSpans: [{ start: 0, end: target.length }],
    shape: '1-1',
    confidence: 0.99,
    lengthRatio: 0,
    linkedShare: 1,
    evidence: 12,
    gaps: { source: 0, target: 0 },
    values: { matched: 0, unmatched: 0 },
    rules: [],
    script: { source: from.script, target: to.script },
    functionWords: { source: from.functionWords, target: to.functionWords },
    foreignLetters: { source: from.foreignLetters, target: to.foreignLetters },
    words: { source: from.words, target: to.words },
    characters: { source: source.length, target: target.length },
    repetition: Math.max(repetition(source), repetition(target)),
    folded: { source: hash64(foldText(source)), target: hash64(foldText(target)) },
    ...change,
  };
}

/** A good document, with some of it changed. */
export function documentRecord(change: Partial<DocumentRecord> = {}): DocumentRecord {
  const good = { script: 1, functionWords: 0.3, foreignLetters: 0, words: 100 };
  return {
    type: 'document',
    id: 'a',
    verdict: 'ok',
    sourceLanguage: 'ru',
    targetLanguage: 'en',
    pairs: 1,
    nulls: { source: 0, target: 0 },
    confidence: 0.99,
    language: { source: good, target: good },
    ...change,
  };
}
