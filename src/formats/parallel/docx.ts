import type { Bitext } from '../../model/bead';
import { escapeXml } from '../xml/xml-escape';
import { parallelTitle, type ParallelOptions } from './options';
import { parallelRows } from './rows';
import { packed } from './zip';

/** Width of a column of the table, in twentieths of a point: half of an A4 page between margins of 2 cm. */
const COLUMN = 4820;

/**
 * Writes a text with its translation beside it as a Word document: a table of two columns, a row a bead (ECMA-376, WordprocessingML).
 *
 * @param bitext - from `align`
 * @param options - the title
 * @returns the bytes of the file; the same every time
 * @throws SverkaError `INVALID_INPUT`, `INVALID_OPTION`; `MISSING_PACKAGE` where fflate is not installed
 * @example
 * ```ts
 * await writeFile('letter.docx', await writeParallelDocx(align(original, translation), { title: 'Letter' }));
 * ```
 */
export async function writeParallelDocx(bitext: Bitext, options: ParallelOptions = {}): Promise<Uint8Array> {
  const title = parallelTitle('writeParallelDocx', bitext, options);
  const files: [string, string][] = [
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', RELATIONS],
    ['docProps/core.xml', properties(title)],
    ['word/document.xml', body(bitext)],
  ];
  return packed(files, 'to write DOCX');
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const CORE = 'application/vnd.openxmlformats-package.core-properties+xml';

const CONTENT_TYPES = `${XML}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}"/><Override PartName="/docProps/core.xml" ContentType="${CORE}"/></Types>`;

const RELATIONS = `${XML}<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="${OFFICE}/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

function properties(title: string): string {
  return `${XML}<cp:coreProperties xmlns:cp="${OFFICE}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`;
}

function body(bitext: Bitext): string {
  const { source, target } = bitext;
  const rows = parallelRows(bitext).map(
    (row) =>
      `<w:tr>${cell(row.source, source.language, row.heading)}${cell(row.target, target.language, row.heading)}</w:tr>`,
  );
  return `${XML}<w:document xmlns:w="${OFFICE}/wordprocessingml/2006/main"><w:body><w:tbl><w:tblPr><w:tblW w:w="${2 * COLUMN}" w:type="dxa"/>${borders()}</w:tblPr><w:tblGrid><w:gridCol w:w="${COLUMN}"/><w:gridCol w:w="${COLUMN}"/></w:tblGrid>${rows.join('')}</w:tbl><w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

/** Thin grey lines between rows and columns (sizes in eighths of a point). */
function borders(): string {
  const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>`,
  );
  return `<w:tblBorders>${lines.join('')}</w:tblBorders>`;
}

function cell(text: string, language: string, heading: boolean): string {
  const run = `<w:rPr>${heading ? '<w:b/>' : ''}<w:lang w:val="${escapeXml(language, true)}"/></w:rPr>`;
  const words = text && `<w:r>${run}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${COLUMN}" w:type="dxa"/></w:tcPr><w:p>${words}</w:p></w:tc>`;
}
