import { presetSetting, type Preset, type RuleSetting } from '../../check/engine/settings';
import { nameSpelling } from '../../check/rules/names/name-spelling';
import type { HouseSystem } from '../../check/evidence/names/house-system';
import { russianSystems } from '../../names/systems/russian';
import { oneOf } from '../one-of';

/** The options that say how the house writes names, for `parseArgs`. */
export const houseFlags = {
  romanization: { type: 'string' },
  chinese: { type: 'string' },
  korean: { type: 'string' },
} as const;

/**
 * Their lines in the help text of a command.
 *
 * @param others - what becomes of names that are written otherwise
 */
export const houseHelp = (
  others: string,
): string => `  --romanization SYSTEM    ${russianSystems.slice(0, 6).join(', ')} or ${russianSystems.slice(6).join('')}:
                           how Russian names are to be written in English; others ${others}
  --chinese SYSTEM         pinyin or wade-giles: likewise Chinese names
  --korean SYSTEM          mr or rr: likewise Korean names (McCune–Reischauer, Revised Romanization)`;

const systems = {
  romanization: russianSystems,
  chinese: ['pinyin', 'wade-giles'],
  korean: ['mr', 'rr'],
} as const;

/**
 * The house system that the command line asks for; empty without one.
 *
 * @throws UsageError for a system that is none
 */
export function houseValues(values: {
  [Option in keyof HouseSystem]?: string | undefined;
}): Partial<HouseSystem> {
  const { romanization, chinese, korean } = values;
  return {
    ...(romanization === undefined
      ? {}
      : { romanization: oneOf('--romanization', romanization, systems.romanization) }),
    ...(chinese === undefined ? {} : { chinese: oneOf('--chinese', chinese, systems.chinese) }),
    ...(korean === undefined ? {} : { korean: oneOf('--korean', korean, systems.korean) }),
  };
}

/**
 * The setting of the rule `name-spelling` with the house system over its own options. The rule runs, though the configuration or the preset switches it off: who
 * names a system asks for it.
 */
export function withHouse(
  setting: RuleSetting | undefined,
  house: Partial<HouseSystem>,
  preset: Preset,
): RuleSetting {
  const usual = presetSetting(nameSpelling, preset);
  const own = setting === undefined || setting === 'off' ? usual : setting;
  const [severity, options] = typeof own === 'string' ? [own, {}] : own;
  return [severity === 'off' ? nameSpelling.severity : severity, { ...options, ...house }];
}
