import { basename } from 'node:path';
import {
  writeParallelDocx,
  writeParallelEpub,
  writeParallelHtml,
  writeParallelSubtitles,
} from '../../formats';
import type { Bead, Bitext } from '../../model/bead';
import type { Document } from '../../model/document';
import type { IndexRange } from '../../model/span';
import { alignmentSvg } from '../../report/alignment-svg';
import { reportJson } from '../../report/escape/report-json';
import { terminalLine, withoutCommands } from '../../report/escape/terminal-line';
import type { InputFile } from '../input/texts';

interface Files {
  source: InputFile;
  target: InputFile;
}

/** Gives a whole file: a text, or the bytes of one that is packed. */
type Writer = (bitext: Bitext, files: Files) => string | Uint8Array | Promise<Uint8Array>;

/** What writes the formats that are for a reader, not for a corpus; `txt` is what a file of text is called. */
export const readerFormats: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['text', textBeads],
  ['txt', textBeads],
  ['json', (bitext) => `${reportJson(jsonBeads(bitext), 2)}\n`],
  ['svg', (bitext, files) => alignmentSvg(bitext, { files })],
  ['docx', (bitext, files) => writeParallelDocx(bitext, titled(files))],
  ['epub', (bitext, files) => writeParallelEpub(bitext, titled(files))],
  ['html', (bitext, files) => writeParallelHtml(bitext, titled(files))],
  ['srt', (bitext, files) => writeParallelSubtitles(bitext, { ...times(files), format: 'srt' })],
  ['vtt', (bitext, files) => writeParallelSubtitles(bitext, { ...times(files), format: 'vtt' })],
]);

/** The format for a reader that the name of a file tells. */
export function readerFormatOf(path: string): string | undefined {
  const format = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return readerFormats.has(format) ? format : undefined;
}

function titled({ source }: Files): { title?: string } {
  return source.path.startsWith('<') ? {} : { title: basename(source.path).replace(/\.\w+$/, '') };
}

function times({ source, target }: Files) {
  return {
    ...(source.times ? { sourceTimes: source.times } : {}),
    ...(target.times ? { targetTimes: target.times } : {}),
  };
}

function jsonBeads({ source, target, beads }: Bitext) {
  return beads.map((bead) => ({
    ...bead,
    sourceText: texts(source, bead.source),
    targetText: texts(target, bead.target),
  }));
}

function textBeads(bitext: Bitext): string {
  return withoutCommands(bitext.beads.map((bead) => textBead(bitext, bead)).join('\n'));
}

function textBead({ source, target }: Bitext, bead: Bead): string {
  const head = `${label(bead.source)}:${label(bead.target)}  ${bead.confidence.toFixed(2)}`;
  const evidence = bead.evidence.map(({ text }) => terminalLine(text)).join(', ');
  const lines = [
    ...texts(source, bead.source).map((text) => `  < ${terminalLine(text)}`),
    ...texts(target, bead.target).map((text) => `  > ${terminalLine(text)}`),
  ];
  return `${head}${evidence && `  ${evidence}`}\n${lines.join('\n')}\n`;
}

function label({ start, end }: IndexRange): string {
  return start === end ? '–' : Array.from({ length: end - start }, (_, k) => start + k + 1).join(',');
}

function texts(document: Document, { start, end }: IndexRange): string[] {
  return document.sentences.slice(start, end).map(({ text }) => text.replace(/\s+/g, ' '));
}
