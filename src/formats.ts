export { ParseError } from './errors';
export {
  readCes,
  writeCes,
  type CesIds,
  type CesLink,
  type ReadCesOptions,
  type WriteCesOptions,
} from './formats/ces';
export { readCesSentences, type CesSentence } from './formats/ces-sentences';
export type { ReadColumnsOptions, WriteColumnsOptions } from './formats/columns';
export { readCsv, writeCsv, type ReadCsvOptions, type WriteCsvOptions } from './formats/csv';
export {
  readHunalignLadder,
  readHunalignText,
  writeHunalignLadder,
  writeHunalignText,
  type LadderInput,
  type ReadLadderOptions,
} from './formats/hunalign';
export { JSONL_VERSION, readJsonl, writeJsonl } from './formats/jsonl';
export { applyLadder, toLadder, type LadderRung } from './formats/ladder';
export { readLfAligner, writeLfAligner } from './formats/lf-aligner';
export type { ReadRecordsOptions } from './formats/malformed';
export { readMoses, writeMoses, type MosesPiece, type ReadMosesOptions } from './formats/moses';
export { readPo, writePo } from './formats/po';
export { readSentences, writeSentences, type SentenceLines } from './formats/sentences';
export type { Streamed, TextInput } from './formats/stream';
export { parseTbx, type ParseTbxOptions } from './formats/tbx';
export { readTmx, writeTmx, type ReadTmxOptions, type WriteTmxOptions } from './formats/tmx';
export { toBitext, type ToBitextOptions } from './formats/to-bitext';
export { toUnits } from './formats/to-units';
export { readTsv, writeTsv } from './formats/tsv';
export type {
  ReadUnitsOptions,
  TranslationUnit,
  UnitMarkup,
  UnitSentence,
  WriteUnitsOptions,
} from './formats/unit';
export type { UnitInput } from './formats/write-units';
export { readVecalign, writeVecalign } from './formats/vecalign';
export { readXliff, writeXliff, type ReadXliffOptions, type WriteXliffOptions } from './formats/xliff';
