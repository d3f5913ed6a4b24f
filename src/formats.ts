export { ParseError } from './errors';
export {
  readCes,
  writeCes,
  type CesIds,
  type CesLink,
  type ReadCesOptions,
  type WriteCesOptions,
} from './formats/xml/ces';
export { readCesSentences, type CesSentence } from './formats/xml/ces-sentences';
export type { ReadColumnsOptions, WriteColumnsOptions } from './formats/tables/columns';
export { readCsv, writeCsv, type ReadCsvOptions, type WriteCsvOptions } from './formats/tables/csv';
export {
  readHunalignLadder,
  readHunalignText,
  writeHunalignLadder,
  writeHunalignText,
  type LadderInput,
  type ReadLadderOptions,
} from './formats/ladders/hunalign';
export { JSONL_VERSION, readJsonl, writeJsonl } from './formats/tables/jsonl';
export { applyLadder, toLadder, type LadderRung } from './formats/ladders/ladder';
export { readLfAligner, writeLfAligner } from './formats/tables/lf-aligner';
export type { ReadRecordsOptions } from './formats/malformed';
export { readMoses, writeMoses, type MosesPiece, type ReadMosesOptions } from './formats/ladders/moses';
export { readPo, writePo } from './formats/po';
export { readSentences, writeSentences, type SentenceLines } from './formats/units/unit-sentences';
export type { Streamed, TextInput, TextPiece, WebStream } from './formats/stream';
export { writeParallelDocx } from './formats/parallel/docx';
export { writeParallelEpub } from './formats/parallel/epub';
export { writeParallelHtml } from './formats/parallel/html';
export type { ParallelOptions } from './formats/parallel/options';
export { writeParallelSubtitles, type ParallelSubtitlesOptions } from './formats/parallel/subtitles';
export { parseTbx, type ParseTbxOptions } from './formats/xml/tbx';
export { readTmx, writeTmx, type WriteTmxOptions } from './formats/xml/tmx';
export type { ReadTmxOptions } from './formats/xml/tmx-reader';
export { toBitext, type ToBitextOptions } from './formats/units/to-bitext';
export { toUnits } from './formats/units/to-units';
export { readTsv, writeTsv } from './formats/tables/tsv';
export type {
  ReadUnitsOptions,
  TranslationUnit,
  UnitMarkup,
  UnitSentence,
  WriteUnitsOptions,
} from './formats/units/unit';
export type { UnitInput } from './formats/units/unit-writer';
export { readVecalign, writeVecalign } from './formats/ladders/vecalign';
export { readXliff, writeXliff, type ReadXliffOptions, type WriteXliffOptions } from './formats/xml/xliff';
