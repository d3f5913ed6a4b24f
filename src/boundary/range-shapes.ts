import type { Shape } from './shapes';

export const spanShape = { fields: { start: 'index', end: 'index' } } as const;

export const rungShape: Shape = {
  fields: { source: spanShape, target: spanShape, 'confidence?': 'number' },
};
