import { didYouMean } from '../../did-you-mean';
import { SverkaError } from '../../errors';
import type { DocumentRecord, PairRecord } from '../model/record';
import {
  gap,
  minConfidence,
  pairConfidence,
  realignedAgain,
  ruleHits,
  wordEvidence,
} from './alignment-filters';
import { documentVerdict, nullPairs } from './document-filters';
import type { DatasetFilter, Refusal } from './filter';
import {
  control,
  identical,
  language,
  lengthBounds,
  lengthRatio,
  mojibake,
  repeated,
  script,
} from './text-filters';

/** Named sets of filters: for most corpora, for few and sure pairs, for as many as possible. */
export type DatasetPreset = 'balanced' | 'strict' | 'loose';

/** How a filter is set: off, on with its defaults, one number for its only bound, or some of its options. */
export type FilterSetting = 'off' | 'on' | number | Readonly<Record<string, unknown>>;

/** The filters that look at one pair, in the order in which they are asked and reported. */
export const pairFilters: readonly DatasetFilter[] = [
  nullPairs,
  documentVerdict,
  minConfidence,
  realignedAgain,
  ruleHits,
  wordEvidence,
  gap,
  pairConfidence,
  lengthBounds,
  lengthRatio,
  language,
  script,
  identical,
  repeated,
  mojibake,
  control,
];

const presets: Readonly<Record<DatasetPreset, Readonly<Record<string, FilterSetting>>>> = {
  balanced: {},
  strict: {
    'document-verdict': { keep: ['ok'] },
    'min-confidence': 0.9,
    realigned: 0.9,
    rules: { severities: ['error', 'warning', 'info'] },
    evidence: 4,
    gap: { most: 8 },
    'pair-confidence': { always: true },
    length: { leastWords: 2, mostWords: 100 },
    'length-ratio': 3,
    script: 0.8,
  },
  loose: {
    'min-confidence': 0.3,
    realigned: 'off',
    rules: { severities: ['error'] },
    'pair-confidence': 'off',
    length: { mostCharacters: 4000 },
    'length-ratio': 6,
    evidence: 'off',
    gap: 'off',
    language: 'off',
    script: 0.2,
    repetition: 'off',
  },
};

/** A filter that is on, with its options. */
export interface ActiveFilter {
  filter: DatasetFilter;
  options: object;
}

/**
 * The filters that a preset and settings over it switch on, the user's own ones last.
 *
 * @throws SverkaError `INVALID_OPTION` for an unknown preset, filter or option, or a value of the wrong type
 */
export function activeFilters(
  preset: DatasetPreset,
  settings: Readonly<Record<string, FilterSetting>>,
  own: readonly DatasetFilter[] = [],
): ActiveFilter[] {
  if (!Object.hasOwn(presets, preset))
    throw invalid(`unknown preset '${String(preset)}'; one of: ${Object.keys(presets).join(', ')}`);
  const filters = [...pairFilters, ...own];
  const ids = filters.map(({ id }) => id);
  for (const id of Object.keys(settings))
    if (!ids.includes(id))
      throw invalid(`there is no filter '${id}'${didYouMean(id, ids)} (there are: ${ids.join(', ')})`);
  return filters.flatMap((filter) => {
    const given = [presets[preset][filter.id], settings[filter.id]].filter(
      (setting) => setting !== undefined,
    );
    if (given.at(-1) === 'off') return [];
    const options = given.reduce<object>(
      (all, setting) => ({ ...all, ...optionsOf(filter, setting) }),
      filter.defaults,
    );
    return [{ filter, options }];
  });
}

function optionsOf(filter: DatasetFilter, setting: FilterSetting): object {
  if (setting === 'off' || setting === 'on') return {};
  const names = Object.keys(filter.defaults);
  const bound = names.find((name) => name === 'least' || name === 'most');
  if (typeof setting === 'number') {
    if (bound === undefined || !Number.isFinite(setting))
      throw invalid(`filter '${filter.id}' is not set by a number`);
    return { [bound]: setting };
  }
  if (typeof setting !== 'object' || setting === null)
    throw invalid(
      `filter '${filter.id}': must be off, on, a number or an object of options; got ${JSON.stringify(setting)}`,
    );
  for (const [name, value] of Object.entries(setting)) {
    const usual = (filter.defaults as Record<string, unknown>)[name];
    if (usual === undefined)
      throw invalid(
        `filter '${filter.id}' has no option '${name}'${didYouMean(name, names)} (it has: ${names.join(', ') || 'none'})`,
      );
    if (typeof value !== typeof usual || Array.isArray(value) !== Array.isArray(usual) || Number.isNaN(value))
      throw invalid(
        `filter '${filter.id}', option '${name}': expected ${Array.isArray(usual) ? 'a list' : typeof usual}`,
      );
  }
  return setting;
}

/** Why a pair is dropped. */
export interface Reason extends Refusal {
  /** Id of a filter, or `duplicate`, `near-duplicate`, `against`, `leak`, `cap`. */
  filter: string;
}

/** All that speaks against a pair, in the order of the filters. */
export function reasonsAgainst(
  pair: PairRecord,
  document: DocumentRecord,
  filters: readonly ActiveFilter[],
): Reason[] {
  const reasons: Reason[] = [];
  for (const { filter, options } of filters) {
    const decision = filter.decide(pair, options, document);
    if (decision !== true) reasons.push({ filter: filter.id, value: decision.value });
  }
  return reasons;
}

function invalid(message: string): SverkaError {
  return new SverkaError('INVALID_OPTION', message);
}
