import { sentenceRules as english } from './en/sentence-rules';
import { primaryLanguage } from './pair';
import { sentenceRules as russian } from './ru/sentence-rules';
import type { SentenceRules } from './sentence-rules';

const rules: Readonly<Record<string, SentenceRules>> = { ru: russian, en: english };

/** The rules by which a language ends its sentences, where it has some: without the rest of its pack, which a page that only splits need not load. */
export function sentenceRulesOf(language: string): SentenceRules | undefined {
  const primary = primaryLanguage(language);
  return Object.hasOwn(rules, primary) ? rules[primary] : undefined;
}
