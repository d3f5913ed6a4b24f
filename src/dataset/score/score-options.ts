import type { RuleSetting } from '../../check';
import type { Gazetteer } from '../../model/gazetteer';
import type { Lexicon } from '../../model/lexicon';

/** What documents are scored with. */
export interface ScoreOptions {
  /** BCP 47; default `ru`. */
  sourceLanguage?: string;
  /** BCP 47; default `en`. */
  targetLanguage?: string;
  /** Vocabulary; `false` for none. */
  lexicon?: Lexicon | false;
  /** Known names; `false` for none. */
  gazetteer?: Gazetteer | false;
  /** Settings of rules over those of the preset `dataset`; `partial-omission`, `partial-addition`, `omission`, `addition` and `moved` are off unless they are set here. */
  rules?: Record<string, RuleSetting>;
  /** Given pairs stand in no order: documents are not aligned anew, and each pair is aligned by itself. Default false. */
  shuffled?: boolean;
  /** Each pair is aligned by itself as well; costs as much again. Default: only when `shuffled`. */
  pairConfidence?: boolean;
  /** Names are counted; costs a sixth more. Default false. */
  names?: boolean;
}

/** The options with all defaults filled in. */
export type ResolvedScoreOptions = Required<Omit<ScoreOptions, 'rules'>> & Pick<ScoreOptions, 'rules'>;

/** Fills in the defaults. */
export function resolveScoreOptions(options: ScoreOptions): ResolvedScoreOptions {
  const { shuffled = false } = options;
  return {
    sourceLanguage: options.sourceLanguage ?? 'ru',
    targetLanguage: options.targetLanguage ?? 'en',
    lexicon: options.lexicon ?? false,
    gazetteer: options.gazetteer ?? false,
    shuffled,
    pairConfidence: options.pairConfidence ?? shuffled,
    names: options.names ?? false,
    ...(options.rules ? { rules: options.rules } : {}),
  };
}
