import type { Lexicon } from '../model/lexicon';
import { packed } from './generated/ru-en';
import { unpackLexicon } from './packed/packed';

let unpacked: Lexicon | undefined;

/** The bundled Russian–English lexicon, unpacked on first use (a few milliseconds). */
export function russianEnglish(): Lexicon {
  return (unpacked ??= unpackLexicon(packed));
}

export type { Lexicon, Translation } from '../model/lexicon';
