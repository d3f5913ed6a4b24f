import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { primaryLanguage } from '../../languages/pair';
import { mergeLexicons } from '../../lexicon/merge';
import { parseDictionary, parseLexicon } from '../../lexicon/parse-lexicon';
import { russianEnglish } from '../../lexicon/ru-en';
import { mergeGazetteers, parseGazetteer } from '../../names/gazetteer/parse-gazetteer';
import { bundledGazetteer } from '../../names/gazetteer/bundled-gazetteer';
import type { ScoreSettings } from '../plan/plan';
import { resolveScoreOptions, type ResolvedScoreOptions } from '../score/score-options';

/** Loads the vocabulary that the settings of a run name, and the bundled one where it fits. */
export function scoreOptionsOf(settings: ScoreSettings, root: string): ResolvedScoreOptions {
  const { sourceLanguage, targetLanguage } = settings;
  const languages = { sourceLanguage, targetLanguage };
  const text = (path: string) => readFileSync(resolve(root, path), 'utf8');
  const lexicons = settings.lexicons.map(({ path }) =>
    (extname(path).toLowerCase() === '.dic' ? parseDictionary : parseLexicon)(text(path), languages),
  );
  const gazetteers = settings.gazetteers.map(({ path }) => parseGazetteer(text(path), languages));
  const fits = (pair: { sourceLanguage: string; targetLanguage: string }) =>
    primaryLanguage(pair.sourceLanguage) === primaryLanguage(sourceLanguage) &&
    primaryLanguage(pair.targetLanguage) === primaryLanguage(targetLanguage);
  const bundled = settings.noLexicon || !fits(russianEnglish()) ? [] : [russianEnglish()];
  const known = fits(bundledGazetteer()) ? [bundledGazetteer()] : [];
  const allLexicons = [...lexicons, ...bundled];
  const allGazetteers = [...gazetteers, ...known];
  return resolveScoreOptions({
    ...languages,
    lexicon: allLexicons.length > 1 ? mergeLexicons(...allLexicons) : (allLexicons[0] ?? false),
    gazetteer: allGazetteers.length > 1 ? mergeGazetteers(...allGazetteers) : (allGazetteers[0] ?? false),
    shuffled: settings.shuffled,
    pairConfidence: settings.pairConfidence,
    names: settings.names,
    ...(settings.rules ? { rules: settings.rules } : {}),
  });
}
