import type { Severity } from '../../model/finding';
import type { Counts } from '../../report/counts';
import type { ExitCode } from '../command';
import type { PlacedConfig } from '../config/merge-configs';
import type { CheckFlags } from './check-flags';

/** What makes a check fail. */
export interface Levels {
  /** The mildest severity that does. */
  failOn: Severity | 'never';
  /** More warnings than this do, whatever `failOn` says; absent: as `failOn` says. */
  maxWarnings?: number;
  /** Pairs of one scope share `maxWarnings`: the configuration that sets it, or the command line. */
  scope: string;
}

/** The levels of a pair: the command line over its configuration, which stands in the file `scope`. */
export function levelsOf({ failOn, maxWarnings }: CheckFlags, config: PlacedConfig, scope: string): Levels {
  const most = maxWarnings ?? config.maxWarnings;
  return {
    failOn: failOn ?? config.failOn ?? 'warning',
    ...(most === undefined ? {} : { maxWarnings: most }),
    scope: maxWarnings === undefined ? scope : '',
  };
}

/** The exit code for what was found in all pairs, accepted findings not counted. */
export function verdict(checked: readonly { levels: Levels; counts: Counts }[]): ExitCode {
  const warnings = new Map<string, number>();
  for (const { levels, counts } of checked)
    warnings.set(levels.scope, (warnings.get(levels.scope) ?? 0) + counts.warning);
  const fails = checked.some(({ levels: { failOn, maxWarnings, scope }, counts }) => {
    if (failOn === 'never') return false;
    if (counts.error > 0 || (failOn === 'info' && counts.info > 0)) return true;
    if (maxWarnings !== undefined) return (warnings.get(scope) ?? 0) > maxWarnings;
    return failOn !== 'error' && counts.warning > 0;
  });
  return fails ? 1 : 0;
}
