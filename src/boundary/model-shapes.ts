import { spanShape } from './range-shapes';
import type { Shape } from './shapes';

/** The shapes of what public functions are handed: the types of `model/` as they are asked for at run time. */

const span = spanShape;

export const sentenceShape: Shape = {
  fields: { ...span.fields, text: 'text', 'paragraph?': 'number', 'kind?': 'text' },
};

export const documentShape: Shape = {
  fields: { text: 'text', language: 'text', sentences: { members: sentenceShape } },
};

/** What speaks for a bead. It is found when it is read, which takes longer than most of what is done with beads. */
export const evidenceShape: Shape = {
  late: { members: { fields: { kind: 'text', text: 'text', 'source?': span, 'target?': span } } },
};

export const bitextShape: Shape = {
  fields: {
    source: documentShape,
    target: documentShape,
    beads: {
      members: {
        fields: {
          source: span,
          target: span,
          confidence: 'number',
          evidence: evidenceShape,
          'movedTo?': 'index',
        },
      },
    },
    'warnings?': { members: { fields: { code: 'text', message: 'text' } } },
  },
};

export const editShape: Shape = { fields: { ...span.fields, text: 'text' } };

export const findingShape: Shape = {
  fields: {
    rule: 'text',
    severity: new Set(['error', 'warning', 'info']),
    message: 'text',
    bead: 'number',
    source: { members: span },
    target: { members: span },
    mqm: 'text',
    confidence: 'number',
    fingerprint: 'text',
    'expected?': 'text',
    'suggestion?': 'text',
    'messageId?': 'text',
    'data?': 'object',
    'edits?': { members: editShape },
  },
};

export const anchorShape: Shape = {
  fields: {
    ...span.fields,
    kind: new Set([
      'number',
      'ordinal',
      'range',
      'percent',
      'date',
      'time',
      'quantity',
      'acronym',
      'literal',
    ]),
    text: 'text',
    value: 'text',
    'alternatives?': { members: 'text' },
    'salience?': 'number',
    'numbers?': { members: 'number' },
    'unit?': 'text',
    'dates?': {
      members: {
        fields: {
          'year?': 'number',
          'century?': 'number',
          'month?': 'number',
          'day?': 'number',
          'weekday?': 'number',
          'season?': 'number',
        },
      },
    },
  },
};

export const glossaryShape: Shape = {
  fields: {
    terms: {
      members: { fields: { source: 'text', target: { members: 'text' }, 'forbidden?': { members: 'text' } } },
    },
  },
};

const languages = { sourceLanguage: 'text', targetLanguage: 'text' } as const;

export const lexiconShape: Shape = {
  fields: {
    ...languages,
    translations: 'function',
    stems: 'function',
  },
};

/** A lexicon that knows its words; others give stems only. */
export const wordLexiconShape: Shape = {
  fields: {
    ...languages,
    translations: 'function',
    stems: 'function',
    sourceWord: 'function',
    targetWord: 'function',
  },
};

/** Options that name two languages; what they name is looked at where it is used. */
export const languageOptionTypes = { sourceLanguage: 'string', targetLanguage: 'string' } as const;

export const gazetteerShape: Shape = { fields: { ...languages, find: 'function', entries: 'function' } };

/** `false` leaves out what is bundled. */
export const lexiconOption: Shape = [lexiconShape, 'boolean'];
export const gazetteerOption: Shape = [gazetteerShape, 'boolean'];

const nameForm = { fields: { text: 'text', spans: { members: span } } } as const;
const unmatched: Shape = {
  members: { fields: { ...nameForm.fields, confidence: 'number', trait: 'text', 'instead?': nameForm } },
};

export const ledgerShape: Shape = {
  fields: {
    entries: {
      members: {
        fields: {
          name: 'text',
          kind: 'text',
          forms: { members: nameForm },
          renderings: {
            members: {
              fields: { ...nameForm.fields, confidence: 'number', by: 'text', systems: { members: 'text' } },
            },
          },
          suggestions: { members: 'text' },
          tags: { members: 'text' },
        },
      },
    },
    missing: unmatched,
    added: unmatched,
  },
};
