import { remember } from '../../languages/remember';
import { textCost } from './likelihood';
import { decoderOf, singleByteEncodings, type Encoding, type SingleByteEncoding } from './names';
import { wholeLetters } from './utf8';

/** A text that was saved after it had been read in a wrong encoding. */
export interface Mojibake {
  /** The encoding in which it was written. */
  written: Encoding;
  /** The one in which it was read by mistake. */
  readAs: SingleByteEncoding;
  /** A damaged passage of it. */
  sample: string;
  /** The same passage mended. */
  mended: string;
  /** How many lines of those that were looked at are damaged. */
  lines: number;
}

/**
 * Recognises text that some program read in a wrong encoding: «РЎС‚Р°Р»РёРЅ» and `Ð¡Ñ‚Ð°Ð»Ð¸Ð½` for «Сталин», `Ïðèâåò` for «Привет».
 * A line counts where it makes little sense and turns into usual Russian when the mistake is undone.
 *
 * @param text - a decoded text; its beginning is looked at
 * @returns undefined when it is in order
 */
export function findMojibake(text: string): Mojibake | undefined {
  let found: Mojibake | undefined;
  for (const line of suspects(text)) {
    if (found) {
      if (undo(line, found.readAs, found.written) !== undefined) found.lines++;
      continue;
    }
    for (const [readAs, written] of mistakes) {
      const mended = undo(line, readAs, written);
      if (mended === undefined) continue;
      found = { written, readAs, sample: line, mended, lines: 1 };
      break;
    }
  }
  return found;
}

/** What is wrong, with the command that mends it. */
export function mojibakeMessage({ written, readAs, sample, mended, lines }: Mojibake): string {
  const [bad, good] = [sample, mended].map((text) => text.slice(0, 40));
  const more = lines > 1 ? ` (${lines} lines)` : '';
  const last = written === 'utf-8' ? '' : ` | iconv -f ${written} -t utf-8`;
  return `${written} was read as ${readAs} before this text was saved: ‘${bad}’ is ‘${good}’${more}; to mend it: iconv -f utf-8 -t ${readAs} FILE${last} > MENDED`;
}

/** So much of a text is looked at (UTF-16 units), and so much of a line. */
const [LOOKED_AT, MOST_OF_A_LINE] = [262_144, 300];

/** What was read as what, the usual mistakes first. */
const mistakes: readonly [SingleByteEncoding, Encoding][] = [
  ...singleByteEncodings.map((readAs): [SingleByteEncoding, Encoding] => [readAs, 'utf-8']),
  ['windows-1252', 'windows-1251'],
  ['windows-1251', 'koi8-r'],
  ['koi8-r', 'windows-1251'],
  ['windows-1251', 'ibm866'],
  ['ibm866', 'windows-1251'],
  ['windows-1252', 'koi8-r'],
  ['windows-1252', 'ibm866'],
];

/** Lines with letters above ASCII that read badly. */
function* suspects(text: string): Generator<string> {
  const looked = text.slice(0, LOOKED_AT);
  for (const whole of looked.split(/[\r\n]+/)) {
    const line = whole.slice(0, MOST_OF_A_LINE).trim();
    const odd = line.match(/[^\x00-\x7f«»—–…“”„‘’№\u00a0]/g)?.length ?? 0;
    if (odd >= FEWEST && textCost(line) > line.length * READS_BADLY) yield line;
  }
}

/** Fewer letters prove nothing. */
const FEWEST = 6;
/** Usual text costs about 3 a character, the same misread 5 and more (nats). */
const READS_BADLY = 4;
/** The mended text must be better by so much for each odd character (nats). */
const LEAST_GAIN = 1.5;

/** The line as it was written, if the mistake explains it. */
function undo(line: string, readAs: SingleByteEncoding, written: Encoding): string | undefined {
  const all = bytesOf(line, readAs);
  if (!all) return undefined;
  // a long line is cut
  const bytes = written === 'utf-8' ? all.subarray(0, wholeLetters(all)) : all;
  let mended: string;
  try {
    mended = decoderOf(written).decode(bytes);
  } catch {
    return undefined;
  }
  const odd = bytes.filter((byte) => byte > 127).length;
  const better = textCost(line) - textCost(mended) >= LEAST_GAIN * odd;
  return better && textCost(mended) < mended.length * READS_BADLY && mended !== line ? mended : undefined;
}

/** The bytes of characters in a single-byte encoding. */
const tableOf = remember((encoding) => {
  const all = decoderOf(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return new Map(Array.from(all, (character, byte): [string, number] => [character, byte]));
});

/** The bytes of a text in a single-byte encoding; undefined when it has characters that the encoding lacks. */
function bytesOf(text: string, encoding: SingleByteEncoding): Uint8Array | undefined {
  const table = tableOf(encoding);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = table.get(text[i]!);
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}
