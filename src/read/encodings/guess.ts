import { textCost } from './likelihood';
import { decoderOf, singleByteEncodings, type Encoding } from './names';
import { utf8Damage } from './utf8';

/** What bytes without a mark of their encoding look like. */
export interface EncodingGuess {
  /** `undefined`: they are a text in none of the known encodings, or two are as likely. */
  encoding: Encoding | undefined;
  /** True for UTF-8 in which some bytes are damaged. */
  damaged: boolean;
}

/**
 * Guesses the encoding of bytes that are no valid UTF-8: each encoding reads them, and the reading that is the most probable Russian or English
 * text wins, if no other is nearly as probable. Capitals, small letters and Latin text around do not matter.
 *
 * @param bytes - the whole text or its beginning
 */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  const readings = [...wideReadings(bytes), ...narrowReadings(bytes)];
  readings.sort((a, b) => a.cost - b.cost);
  const [best, ...others] = readings;
  const second = others.find(({ text }) => text !== best!.text);
  // where only quotation marks are above ASCII, the text is Latin
  const latin = readings.find(({ encoding, text }) => encoding === 'windows-1252' && text === best!.text);
  const sure = best!.cost <= best!.limit && (second === undefined || second.cost - best!.cost >= LEAST_LEAD);
  return { encoding: sure ? (latin ?? best!).encoding : undefined, damaged: best!.encoding === 'utf-8' };
}

/** How one encoding reads the bytes. */
interface Reading {
  encoding: Encoding;
  text: string;
  /** −ln of the probability of the reading, what is known of the encodings beforehand included (nats). */
  cost: number;
  /** A reading that costs more is no text (nats). */
  limit: number;
}

/** Bytes that are looked at: enough for a sure decision, little enough to be instant. */
const SAMPLE = 16_384;

/** A reading must be so much more probable than the next (nats): e^3 is 20 to 1. */
const LEAST_LEAD = 3;

/** −ln of how often texts without a mark come in an encoding, from experience with archives: Windows most, Macintosh and ISO least (nats). */
const PRIOR: Readonly<Record<Encoding, number>> = {
  'utf-8': 1,
  'utf-16le': 3,
  'utf-16be': 4,
  'windows-1251': 0,
  'windows-1252': 1,
  'koi8-r': 1.5,
  ibm866: 1.5,
  'iso-8859-5': 4,
  'x-mac-cyrillic': 3,
};

/** Text costs less than this a character, noise more (nats): Russian 3, boxes and controls from 11. */
const MOST_A_CHARACTER = 6.5;

function reading(encoding: Encoding, text: string): Reading {
  return {
    encoding,
    text,
    cost: textCost(text) + PRIOR[encoding],
    limit: MOST_A_CHARACTER * text.length + PRIOR[encoding],
  };
}

/** UTF-16 is possible where bytes come in twos; other bytes are not read so. */
function wideReadings(bytes: Uint8Array): Reading[] {
  const sample = bytes.subarray(0, SAMPLE);
  const even = sample.subarray(0, sample.length & ~1);
  return (['utf-16le', 'utf-16be'] as const).map((encoding) =>
    reading(encoding, new TextDecoder(encoding).decode(even)),
  );
}

/** One byte a character, and UTF-8 with damage: what lies around the bytes above ASCII decides, wherever they are. */
function narrowReadings(bytes: Uint8Array): Reading[] {
  const sample = around(bytes);
  const readings = singleByteEncodings.map((encoding) =>
    reading(encoding, decoderOf(encoding).decode(sample)),
  );
  if (utf8Damage(bytes).letters > 0) readings.push(reading('utf-8', new TextDecoder('utf-8').decode(sample)));
  return readings;
}

/** Bytes of ASCII before and behind others that are looked at with them. */
const REACH = 24;

/** The stretches of bytes that are not ASCII with what stands around them; bytes that are all ASCII have one stretch, their beginning. */
function around(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let [length, last] = [0, 0];
  for (let at = 0; at < bytes.length && length < SAMPLE; at++) {
    if (bytes[at]! < 0x80) continue;
    const start = Math.max(last, at - REACH);
    let end = at + 1;
    for (let ascii = 0; end < bytes.length && ascii < REACH && end - start < SAMPLE; end++)
      ascii = bytes[end]! < 0x80 ? ascii + 1 : 0;
    pieces.push(bytes.subarray(start, end));
    length += end - start;
    last = at = end;
  }
  if (pieces.length === 0) return bytes.subarray(0, SAMPLE);
  const sample = new Uint8Array(length);
  let to = 0;
  for (const piece of pieces) {
    sample.set(piece, to);
    to += piece.length;
  }
  return sample;
}
