import type { Control } from './control';

/** What the search has to keep to, with the sides exchanged. */
export function turnControl({ pins, omissions, additions, rescore, ...rest }: Control): Control {
  return {
    ...rest,
    pins: pins.map(({ source, target }) => ({ source: target, target: source })),
    omissions: additions,
    additions: omissions,
    rescore: rescore && ((i, m, j, n, own) => rescore(j, n, i, m, own)),
  };
}
