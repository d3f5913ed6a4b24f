import { documentShape } from '../../boundary/model-shapes';
import type { Shape } from '../../boundary/shapes';

/** The blocks of a document, as far as a mistake can be told. */
export const blocksShape: Shape = {
  members: {
    fields: {
      start: 'index',
      end: 'index',
      kind: 'text',
      'page?': 'number',
      'line?': 'number',
      'time?': { fields: { start: 'number', end: 'number' } },
      'cell?': { fields: { table: 'number', row: 'number', column: 'number' } },
      'part?': 'text',
      'mark?': 'text',
    },
  },
};

export const documentTextShape: Shape = { fields: { text: 'text', blocks: blocksShape } };

export const captionsShape: Shape = { fields: { blocks: blocksShape, document: documentShape } };
