/** A document as a line of JSON tells it: texts, lists of sentences, or paths of files. */
export interface DocumentLine {
  id?: string;
  source?: string | readonly string[];
  target?: string | readonly string[];
  sourcePath?: string;
  targetPath?: string;
  sourceLanguage?: string;
  targetLanguage?: string;
  date?: string;
  meta?: Record<string, string>;
}

/** A line that is no document. */
export class DocumentLineError extends Error {}

/**
 * Reads a document from a line of JSON.
 *
 * @throws DocumentLineError when it is no object with both sides
 */
export function readDocumentLine(text: string): DocumentLine {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch (error) {
    throw new DocumentLineError(`this is not JSON: ${(error as Error).message}`);
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw new DocumentLineError('a line must hold an object');
  return documentOf(record as Record<string, unknown>);
}

/** Reads a document from the fields of a line; names that it does not know become its `meta`. */
export function documentOf(fields: Record<string, unknown>): DocumentLine {
  const line: DocumentLine = {};
  for (const side of ['source', 'target'] as const) {
    const [text, path] = [fields[side], fields[`${side}Path`]];
    if (typeof path === 'string') line[`${side}Path`] = path;
    else if (typeof text === 'string' && looksLikePath(text)) line[`${side}Path`] = text;
    else if (typeof text === 'string' || isTexts(text)) line[side] = text;
    else
      throw new DocumentLineError(`neither '${side}' (a text or a list of texts) nor '${side}Path' is there`);
  }
  const meta: Record<string, string> = { ...texts(fields['meta']) };
  for (const [name, value] of Object.entries(fields)) {
    if (['source', 'target', 'sourcePath', 'targetPath', 'meta'].includes(name)) continue;
    if (name === 'id') line.id = String(value);
    else if (name === 'sourceLanguage' || name === 'targetLanguage' || name === 'date')
      line[name] = String(value);
    else meta[name] = typeof value === 'string' ? value : JSON.stringify(value);
  }
  return { ...line, ...(Object.keys(meta).length > 0 ? { meta } : {}) };
}

/** One line without white space that ends as names of files do. */
export function looksLikePath(text: string): boolean {
  return text.length <= 1000 && /^\S+\.[a-z\d]{1,8}$/i.test(text);
}

/** Whether a line tells a document rather than a pair of sentences: by paths, lists, or several lines of text. */
export function isDocumentLine(line: DocumentLine): boolean {
  return (['source', 'target'] as const).some((side) => {
    const text = line[side];
    return line[`${side}Path`] !== undefined || typeof text !== 'string' || text.trim().includes('\n');
  });
}

function texts(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, typeof one === 'string' ? one : JSON.stringify(one)]),
  );
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
