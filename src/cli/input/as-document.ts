import { SverkaError } from '../../errors';
import { documentFormatOf, refusal } from '../../read/documents/document-format';
import { readDocument, type ReadDocument } from '../../read/documents/read-document';

/**
 * Reads a file as a document where its name or content says that it is one.
 *
 * @returns undefined for a plain text
 * @throws SverkaError `UNSUPPORTED_INPUT` for a format that is known and not read (.doc, RTF …)
 */
export async function asDocument(
  bytes: Uint8Array,
  name: string,
  encoding: string | undefined,
): Promise<ReadDocument | undefined> {
  const format = documentFormatOf(bytes, name);
  const refused = refusal(name);
  if (!format && refused) throw new SverkaError('UNSUPPORTED_INPUT', `this is ${refused}`);
  return format && readDocument(bytes, { format, ...(encoding === undefined ? {} : { encoding }) });
}
