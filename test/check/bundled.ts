import type { RuleCase } from '../../src/check/engine/test-rule';
import { russianEnglish } from '../../src/lexicon/ru-en';
import { bundledGazetteer } from '../../src/names/gazetteer/bundled-gazetteer';

const resources = { lexicon: russianEnglish(), gazetteer: bundledGazetteer() };

/** The cases with the vocabulary and the names that come with the library. */
export function bundled<Case extends RuleCase>(cases: readonly Case[]): Case[] {
  return cases.map((test) => ({ ...resources, ...test }));
}
