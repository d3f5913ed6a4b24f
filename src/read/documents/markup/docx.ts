import { unreadable } from '../damaged';
import { BlockBuilder, type DocumentText } from '../document-block';
import { HtmlWalk } from './html';
import { loadPeer, notThere } from '../optional-peer';
import { isCompoundFile, unzip } from './zip';

/** Parts of the archive that hold text and structure; pictures and fonts are left. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|footnotes|endnotes)\d*\.xml|word\/_rels\/[^/]+\.rels)$/;

/**
 * Reads a Word document: headings, paragraphs, lists, tables and notes. Comments are left out, tracked changes are taken as accepted.
 */
export async function readDocx(bytes: Uint8Array): Promise<DocumentText> {
  if (isCompoundFile(bytes)) throw unreadable('this DOCX file is protected by a password, or an old .doc');
  const { zipSync } = await loadPeer('fflate', 'to read DOCX', () => import('fflate').catch(notThere));
  const mammoth = await loadPeer('mammoth', 'to read DOCX', () => import('mammoth').catch(notThere));
  // what is bounded here need not be bounded by the library
  const files = await unzip(bytes, 'DOCX', (name) => WANTED.test(name));
  const small = zipSync(Object.fromEntries(files), { level: 0 });
  const input = { arrayBuffer: small.buffer as ArrayBuffer, buffer: small } as { arrayBuffer: ArrayBuffer };
  const options = {
    styleMap: [
      "p[style-name='Source Code'] => pre > code:fresh",
      'comment-reference =>',
      'br[type="page"] => br',
    ],
    includeDefaultStyleMap: true,
  };
  const convert = mammoth.default?.convertToHtml ?? mammoth.convertToHtml;
  const { value } = await convert(input, options);
  const walk = new HtmlWalk(new BlockBuilder());
  await walk.page(value);
  return walk.builder.finish();
}
