import { BlockBuilder, type DocumentText } from './document-block';
import { unreadable } from './damaged';

/** Time codes of SubRip and WebVTT: `00:01:02,500 --> 00:01:04.000`; hours may be missing. */
const TIMES = /^\s*((?:\d+:)?\d{1,2}:\d{2}[,.]\d{1,3})\s+-->\s+((?:\d+:)?\d{1,2}:\d{2}[,.]\d{1,3})/;

/**
 * Reads subtitles, SubRip or WebVTT. Each caption is a block with its times; numbers, time codes, styles and comments are no text.
 *
 * @param text - the decoded file
 * @throws ParseError when there is no time code in it
 */
export function readSubtitles(text: string): DocumentText {
  const builder = new BlockBuilder();
  const lines = text.split(/\r\n|[\n\r]/);
  let captions = 0;
  for (let at = 0; at < lines.length; at++) {
    const times = TIMES.exec(lines[at]!);
    if (!times) continue;
    captions++;
    const place = { line: at + 1, time: { start: seconds(times[1]!), end: seconds(times[2]!) } };
    const caption: string[] = [];
    while (at + 1 < lines.length && lines[at + 1]!.trim() !== '' && !TIMES.test(lines[at + 1]!))
      caption.push(lines[++at]!);
    // a number before the next time code, where the empty line is missing
    if (at + 1 < lines.length && TIMES.test(lines[at + 1]!) && /^\d+$/.test(caption.at(-1)?.trim() ?? ''))
      caption.pop();
    builder.add(joined(caption.map(plain)));
    builder.close('caption', place);
  }
  if (captions === 0) throw unreadable('these subtitles have no time codes');
  return builder.finish();
}

/** Lines of one caption: a dash begins another speaker's line, all else is wrapped. */
function joined(lines: readonly string[]): string {
  return lines.reduce(
    (text, line) => (text === '' ? line : text + (/^[-–—]\s?\S/.test(line) ? '\n' : ' ') + line),
    '',
  );
}

/** A line without tags (`<i>`, `<c.yellow>`), positions (`{\an8}`) and the entities of WebVTT. */
function plain(line: string): string {
  return line
    .replace(/<[^<>]{0,200}>|\{\\[^{}]{0,100}\}/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => entities[name]!)
    .trim();
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '',
  rlm: '',
};

function seconds(code: string): number {
  return code
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}
