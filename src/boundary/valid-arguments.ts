import { SverkaError } from '../errors';
import { shown } from './valid-options';

/**
 * Checks that an argument is a text.
 *
 * @param name - of the function and the argument, for the message: `segment: text`
 * @throws SverkaError `INVALID_INPUT`
 */
export function requireText(name: string, value: unknown): void {
  if (typeof value !== 'string') throw invalid(`${name} must be a text; got ${shown(value)}`);
}

/**
 * Checks that an argument is a list, or an iterable where `iterable` is set.
 *
 * @throws SverkaError `INVALID_INPUT`
 */
export function requireList(name: string, value: unknown, iterable = false): void {
  const isList =
    Array.isArray(value) ||
    (iterable &&
      typeof value === 'object' &&
      value !== null &&
      (Symbol.iterator in value || Symbol.asyncIterator in value));
  if (!isList) throw invalid(`${name} must be a list; got ${shown(value)}`);
}

/**
 * Checks that an argument is an object that has what is named, whatever that is.
 *
 * @throws SverkaError `INVALID_INPUT`
 */
export function requireFields(name: string, value: unknown, fields: readonly string[]): void {
  if (typeof value !== 'object' || value === null)
    throw invalid(`${name} must be an object; got ${shown(value)}`);
  for (const field of fields) {
    const own = (value as Record<string, unknown>)[field];
    if (own === undefined || own === null) throw invalid(`${name} has no '${field}'`);
  }
}

/**
 * Checks that an argument is a list of objects that have what is named.
 *
 * @throws SverkaError `INVALID_INPUT`
 */
export function requireItems(name: string, value: unknown, fields: readonly string[]): void {
  requireList(name, value);
  (value as readonly unknown[]).forEach((item, at) => requireFields(`${name}[${at}]`, item, fields));
}

/**
 * Checks that an argument is a list of texts.
 *
 * @throws SverkaError `INVALID_INPUT`
 */
export function requireTexts(name: string, value: unknown): void {
  requireList(name, value);
  (value as readonly unknown[]).forEach((item, at) => requireText(`${name}[${at}]`, item));
}

/**
 * Checks that an argument is a bitext by its outline: two documents with sentences, and beads.
 *
 * @throws SverkaError `INVALID_INPUT`
 */
export function requireBitextOutline(name: string, value: unknown): void {
  requireFields(name, value, ['source', 'target', 'beads']);
  const { source, target, beads } = value as Record<string, unknown>;
  requireDocumentOutline(`${name}.source`, source);
  requireDocumentOutline(`${name}.target`, target);
  requireList(`${name}.beads`, beads);
}

/**
 * Checks that an argument is a document by its outline.
 *
 * @throws SverkaError `INVALID_INPUT`
 */
export function requireDocumentOutline(name: string, value: unknown): void {
  requireFields(name, value, ['text', 'sentences']);
  const { text, sentences } = value as Record<string, unknown>;
  requireText(`${name}.text`, text);
  requireList(`${name}.sentences`, sentences);
}

/**
 * Checks that an argument is a bitext, or units or rungs one by one.
 *
 * @throws SverkaError `INVALID_INPUT`
 */
export function requireUnits(value: unknown): void {
  if (typeof value === 'object' && value !== null && 'beads' in value)
    requireBitextOutline('a bitext', value);
  else requireList('what is written', value, true);
}

/**
 * Checks that an argument is bytes.
 *
 * @throws SverkaError `INVALID_INPUT`
 */
export function requireBytes(name: string, value: unknown): void {
  if (!(value instanceof Uint8Array)) throw invalid(`${name} must be a Uint8Array; got ${shown(value)}`);
}

function invalid(message: string): SverkaError {
  return new SverkaError('INVALID_INPUT', message);
}
