import type { Gazetteer } from '../../model/gazetteer';
import { parseGazetteer } from './parse-gazetteer';
import { packed } from '../generated/gazetteer';

let unpacked: Gazetteer | undefined;

/** The bundled Russian–English gazetteer of places, people, countries and languages, unpacked on first use. */
export function bundledGazetteer(): Gazetteer {
  return (unpacked ??= parseGazetteer(packed));
}
