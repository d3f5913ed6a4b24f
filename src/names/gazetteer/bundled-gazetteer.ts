import type { Gazetteer } from '../../model/gazetteer';
import { giveStemLengths } from './name-stems';
import { parseGazetteer } from './parse-gazetteer';
import { packed, stemLengths } from '../generated/gazetteer';

let unpacked: Gazetteer | undefined;

/**
 * The bundled Russian–English gazetteer of places, people, countries and languages, unpacked on first use.
 *
 * @example
 * ```ts
 * bundledGazetteer().find('пхеньян')[0]?.target[0]?.text; // 'Pyongyang'
 * ```
 */
export function bundledGazetteer(): Gazetteer {
  return (unpacked ??= unpack());
}

function unpack(): Gazetteer {
  const gazetteer = parseGazetteer(packed);
  giveStemLengths(gazetteer, stemLengths);
  return gazetteer;
}
