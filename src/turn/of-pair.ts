import { SverkaError } from '../errors';
import { primaryLanguage } from '../languages/pair';
import type { Document } from '../model/document';
import type { Gazetteer } from '../model/gazetteer';
import type { Lexicon } from '../model/lexicon';
import { turnGazetteer } from './turn-gazetteer';
import { turnLexicon } from './turn-lexicon';

/** A resource of two languages, which may be read from either side. */
interface OfLanguages {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

/**
 * The lexicon, if there is one and it is for the languages of the two documents, region and script aside. One that is made the other way
 * round is turned.
 */
export function lexiconOfPair(
  lexicon: Lexicon | false | undefined,
  source: Document,
  target: Document,
): Lexicon | undefined {
  return ofPair(lexicon, turnLexicon, source, target);
}

/** The gazetteer, likewise. */
export function gazetteerOfPair(
  gazetteer: Gazetteer | false | undefined,
  source: Document,
  target: Document,
): Gazetteer | undefined {
  return ofPair(gazetteer, turnGazetteer, source, target);
}

function ofPair<T extends OfLanguages>(
  resource: T | false | undefined,
  turn: (resource: T) => T,
  source: Document,
  target: Document,
): T | undefined {
  if (!resource) return undefined;
  const { sourceLanguage, targetLanguage } = resource;
  if (typeof sourceLanguage !== 'string' || typeof targetLanguage !== 'string')
    throw new SverkaError(
      'INVALID_OPTION',
      'a lexicon or gazetteer must name its two languages, or be false',
    );
  const [from, to] = [primaryLanguage(source.language), primaryLanguage(target.language)];
  const [own, other] = [primaryLanguage(sourceLanguage), primaryLanguage(targetLanguage)];
  if (own === from && other === to) return resource;
  return own === to && other === from ? turn(resource) : undefined;
}
