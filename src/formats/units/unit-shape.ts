import { evidenceShape } from '../../boundary/model-shapes';
import type { Shape } from '../../boundary/shapes';

const sentences: Shape = {
  members: { fields: { start: 'index', end: 'index', 'paragraph?': 'number', 'kind?': 'text' } },
};

/** A unit as writers and `toBitext` take it. */
export const unitShape: Shape = {
  fields: {
    source: 'text',
    target: 'text',
    'sourceLanguage?': 'text',
    'targetLanguage?': 'text',
    'id?': 'text',
    'confidence?': 'number',
    'sourceSentences?': sentences,
    'targetSentences?': sentences,
    'evidence?': evidenceShape,
    'movedTo?': 'index',
    'properties?': { each: 'text' },
    'notes?': { members: 'text' },
    'markup?': { fields: { format: 'text', 'source?': 'text', 'target?': 'text' } },
  },
};
