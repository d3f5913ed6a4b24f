import type { Lexicon } from '../model/lexicon';
import { packed } from './generated/ru-en';
import { unpackLexicon } from './packed/packed';

let unpacked: Lexicon | undefined;

/**
 * The bundled Russian–English lexicon, unpacked on first use (a few milliseconds).
 *
 * @example
 * ```ts
 * russianEnglish().size > 10_000; // true
 * const own = parseLexicon('перемирие\tarmistice; truce\n');
 * const bitext = align(original, translation, { lexicon: mergeLexicons(own, russianEnglish()) });
 * ```
 */
export function russianEnglish(): Lexicon {
  return (unpacked ??= unpackLexicon(packed));
}

export type { Lexicon, Translation } from '../model/lexicon';
