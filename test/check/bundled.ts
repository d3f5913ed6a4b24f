import type { RuleCase } from '../../src/check/test-rule';
import { russianEnglish } from '../../src/lexicon/ru-en';
import { bundledGazetteer } from '../../src/names/bundled';

const resources = { lexicon: russianEnglish(), gazetteer: bundledGazetteer() };

/** The cases with the vocabulary and the names that come with the library. */
export function bundled<Case extends RuleCase>(cases: readonly Case[]): Case[] {
  return cases.map((test) => ({ ...resources, ...test }));
}
