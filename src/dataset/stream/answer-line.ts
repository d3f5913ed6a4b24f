import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SverkaError } from '../../errors';
import { toBitext } from '../../formats/units/to-bitext';
import { toUnits } from '../../formats/units/to-units';
import { align } from '../../align';
import { check } from '../../check';
import { russianEnglish } from '../../lexicon/ru-en';
import { bundledGazetteer } from '../../names/gazetteer/bundled-gazetteer';
import type { Bitext } from '../../model/bead';
import { DocumentLineError, readDocumentLine, type DocumentLine } from '../input/document-lines';
import { decode } from '../run/load-document';
import { round } from '../score/likeness';
import { nullShares } from '../score/verdict';

/** What is done with each document of a stream. */
export type StreamTask = 'align' | 'check';

/** What a line is called and what is told of it besides. */
interface LineName {
  id: string | number;
  meta?: unknown;
}

/**
 * Answers one line of a stream with one line: the pairs of a document, or what departs in it. Whatever is wrong with the line or its texts is an answer,
 * too.
 *
 * @param text - a JSON object with `source` and `target` (texts or lists of sentences) or `sourcePath` and `targetPath`; for `check` also `pairs`
 * @param number - of the line, from 1: its id where it has none
 * @param cwd - folder that paths start from
 */
export function answerLine(text: string, number: number, task: StreamTask, cwd: string): string {
  const name = nameOf(text, number);
  try {
    const { bitext, languages } = bitextOf(text, cwd);
    const { source, target, beads, warnings } = bitext;
    const known = beads.map(({ confidence }) => confidence);
    const document = {
      ...languages,
      sourceSentences: source.sentences.length,
      targetSentences: target.sentences.length,
      confidence: known.length === 0 ? null : round(known.reduce((sum, one) => sum + one, 0) / known.length),
      nulls: nullShares(bitext),
      ...(warnings ? { warnings } : {}),
    };
    const found =
      task === 'align' ? { pairs: pairsOf(bitext, name.id) } : { findings: check(bitext, bundled()) };
    return JSON.stringify({ ...name, ok: true, ...found, document });
  } catch (error) {
    if (error instanceof SverkaError) return failedLine(text, number, error.code, error.message);
    if (error instanceof DocumentLineError) return failedLine(text, number, 'INVALID_INPUT', error.message);
    throw error;
  }
}

/** The answer to a line that could not be done. */
export function failedLine(text: string, number: number, code: string, message: string): string {
  return JSON.stringify({ ...nameOf(text, number), ok: false, error: { code, message, line: number } });
}

/** The id of a line as it stands there, and its `meta`, untouched. */
function nameOf(text: string, number: number): LineName {
  try {
    const record = JSON.parse(text) as Record<string, unknown> | null;
    const { id, meta } = record ?? {};
    return {
      id: typeof id === 'string' || typeof id === 'number' ? id : number,
      ...(meta === undefined ? {} : { meta }),
    };
  } catch {
    return { id: number };
  }
}

function bitextOf(text: string, cwd: string) {
  const line = lineOf(text);
  const { sourceLanguage, targetLanguage } = line;
  const languages = {
    ...(sourceLanguage ? { sourceLanguage } : {}),
    ...(targetLanguage ? { targetLanguage } : {}),
  };
  if (line.pairs) return { bitext: toBitext(line.pairs, languages), languages };
  const [source, target] = (['source', 'target'] as const).map((side) => {
    const path = line[`${side}Path`];
    return path === undefined ? line[side]! : readText(path, cwd);
  });
  return { bitext: align(source!, target!, { ...languages, ...bundled() }), languages };
}

function lineOf(text: string): DocumentLine & { pairs?: { source: string; target: string }[] } {
  if (text.trim() === '') throw new DocumentLineError('the line is empty');
  const record = JSON.parse(jsonOf(text)) as Record<string, unknown> | null;
  const pairs = record?.['pairs'];
  if (!Array.isArray(pairs)) return readDocumentLine(text);
  if (!pairs.every((pair) => typeof pair?.source === 'string' && typeof pair?.target === 'string'))
    throw new DocumentLineError("each of 'pairs' must have a text 'source' and 'target'");
  return { ...(record as DocumentLine), pairs };
}

function jsonOf(text: string): string {
  try {
    JSON.parse(text);
    return text;
  } catch (error) {
    throw new DocumentLineError(`this is not JSON: ${(error as Error).message}`);
  }
}

function readText(path: string, cwd: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(cwd, path));
  } catch {
    throw new SverkaError('INVALID_INPUT', `${path}: there is no such file`);
  }
  return decode(bytes, path, undefined);
}

function pairsOf(bitext: Bitext, id: string | number) {
  return [...toUnits(bitext)].map((unit) => ({
    id: `${id}:${unit.id}`,
    source: unit.source,
    target: unit.target,
    confidence: round(unit.confidence!),
    sourceSpans: unit.sourceSentences!.map(({ start, end }) => ({ start, end })),
    targetSpans: unit.targetSentences!.map(({ start, end }) => ({ start, end })),
    ...(unit.movedTo === undefined ? {} : { movedTo: unit.movedTo }),
  }));
}

/** The vocabulary and the names that come with the library. */
function bundled() {
  return { lexicon: russianEnglish(), gazetteer: bundledGazetteer() };
}
