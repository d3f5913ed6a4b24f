import { readFileSync } from 'node:fs';
import * as dataset from '../../src/dataset';
import * as formats from '../../src/formats';
import * as main from '../../src/index';
import * as node from '../../src/node';
import * as read from '../../src/read';
import * as report from '../../src/report';

/** The arguments of a call that is right, made anew each time. */
export type ValidCall = () => readonly unknown[];

const OUT = 'test-results/odd-dataset';
const SOURCE = ['Война закончилась 5 мая.', 'Товарищ Ким Ир Сен согласен.'];
const TARGET = ['The war ended on 6 May.', 'Comrade Kim Il Sung agrees.'];
const bitext = () => main.align(SOURCE, TARGET);
const findings = () => main.check(bitext());
const anchors = () => main.findAnchors(SOURCE[0]!, 'ru');
const gazetteer = () => main.parseGazetteer('Гензан\tWonsan\n', { kind: 'place' });
const lexicon = () => main.parseDictionary('peace @ мир\n');
const glossary = () => ({ terms: [{ source: 'мир', target: ['peace'], forbidden: ['world'] }] });
const range = (start: number) => ({ start, end: start + 1 });
const rungs = () => [0, 1].map((k) => ({ source: range(k), target: range(k), confidence: 0.5 }));
const baseline = () => ({
  version: 1 as const,
  accepted: [{ fingerprint: '0123456789abcdef', rule: 'negation', message: 'is lost', files: 'a → b' }],
});
const part = () => ({ files: 'a → b', rules: new Set(['negation']) });
const units = () => [
  {
    source: 'Мир.',
    target: 'Peace.',
    sourceLanguage: 'ru',
    targetLanguage: 'en',
    id: '1',
    confidence: 0.5,
    sourceSentences: [{ start: 0, end: 4 }],
    targetSentences: [{ start: 0, end: 6 }],
    properties: { page: '1' },
    notes: ['a note'],
  },
];
const files = () => ({ source: { path: 'a.txt', encoding: 'utf-8' }, target: { path: 'b.txt' } });
const reported =
  (options: object = {}): ValidCall =>
  () => [
    bitext(),
    findings(),
    { files: files(), metadata: { title: 'Letter' }, version: '1.0.0', ...options },
  ];
const wasm = readFileSync('node_modules/sentencex-wasm/sentencex_wasm_bg.wasm');
const languages = { sourceLanguage: 'ru', targetLanguage: 'en' };
const rule = () => ({
  id: 'no-semicolon',
  severity: 'error' as const,
  mqm: 'fluency',
  description: 'says when there is a semicolon',
  defaults: {},
  checkBead: () => [],
});
const blocks = () => [{ start: 0, end: 4, kind: 'paragraph', page: 1 }];
const captions = () => ({
  blocks: [{ start: 0, end: 4, kind: 'caption', time: { start: 0, end: 1_000 } }],
  document: { text: 'Мир.', language: 'ru', sentences: main.segment('Мир.', 'ru') },
});
const record = async function* () {
  yield* dataset.scoreDocuments([{ id: 'a', source: SOURCE, target: TARGET }]);
};
const table =
  (row: string): ValidCall =>
  () => [row, { ...languages, header: false }];

const mainCalls: Record<string, ValidCall> = {
  align: () => [
    SOURCE,
    TARGET,
    {
      ...languages,
      lexicon: lexicon(),
      gazetteer: gazetteer(),
      pins: [{ source: range(0), target: range(0) }],
      maxBead: 4,
      allow: { omissions: true },
      similarity: {
        source: [
          [1, 0],
          [0, 1],
        ],
        target: [
          [1, 0],
          [0, 1],
        ],
        weight: 1,
      },
    },
  ],
  anchorsMatch: () => [anchors()[0], anchors()[0]],
  applyBaseline: () => [findings(), baseline(), part()],
  applyEdits: () => ['The the house.', [{ edits: [{ start: 0, end: 3, text: '' }] }]],
  check: () => [
    bitext(),
    {
      preset: 'strict',
      rules: { negation: 'off', 'length-ratio': ['error', {}] },
      only: ['negation'],
      minConfidence: 0.5,
      glossary: glossary(),
      date: '1951-06-28',
      lexicon: lexicon(),
      gazetteer: gazetteer(),
      customRules: [rule()],
    },
  ],
  citationForms: () => ['Москвой'],
  compareAnchors: () => [anchors(), anchors(), { source: SOURCE[0], target: TARGET[0] }],
  decodeText: () => [new TextEncoder().encode('Мир.'), 'utf-8'],
  defineConfig: () => [{}],
  evaluate: () => [rungs(), rungs()],
  evaluateAll: () => [[{ predicted: rungs(), gold: rungs() }]],
  findAnchors: () => [SOURCE[0], 'ru', { year: 1951 }],
  formatBaseline: () => [baseline()],
  glossaryLexicon: () => [glossary(), languages],
  learnLexicon: () => [[{ source: 'Мир.', target: 'Peace.', confidence: 1 }], { ...languages, minCount: 1 }],
  loadSegmenter: () => [wasm],
  mergeGazetteers: () => [gazetteer(), gazetteer()],
  mergeLexicons: () => [lexicon(), lexicon()],
  nameLedger: () => [bitext(), { gazetteer: gazetteer(), lexicon: lexicon() }],
  nameSimilarity: () => ['Риджуэю', 'Ridgway'],
  parseBaseline: () => ['{ "version": 1, "accepted": [] }', 'a.json'],
  parseDictionary: () => ['peace @ мир\n', languages],
  parseGazetteer: () => ['Гензан\tWonsan\n', { ...languages, kind: 'place', strict: true }],
  parseGlossary: () => ['source\ttarget\nмир\tpeace\n'],
  parseLexicon: () => [main.writeLexicon(lexicon()), languages],
  prepareName: () => ['Риджуэй'],
  preparedSimilarity: () => [main.prepareName('Риджуэй'), main.prepareName('Ridgway')],
  readBilingual: () => ['Мир.\n\nPeace.', languages],
  romanizations: () => ['Риджуэй'],
  romanize: () => ['Риджуэй', 'bgn-pcgn'],
  russianEnglish: () => [],
  bundledGazetteer: () => [],
  segment: () => ['Мир. Да.', 'ru', { region: { start: 0, end: 4 } }],
  testRule: () => [
    rule(),
    {
      valid: [
        { source: 'Да.', target: 'Yes.', beads: [[1, 1]], options: {}, glossary: glossary(), ...languages },
      ],
      invalid: [],
    },
  ],
  updateBaseline: () => [baseline(), findings(), part()],
  writeLexicon: () => [lexicon()],
};
mainCalls['alignAsync'] = mainCalls['align']!;
mainCalls['checkAsync'] = mainCalls['check']!;

const TBX = `<tbx><text><body><conceptEntry id="1">
<langSec xml:lang="ru"><termSec><term>мир</term></termSec></langSec>
<langSec xml:lang="en"><termSec><term>peace</term></termSec></langSec>
</conceptEntry></body></text></tbx>`;
const tmx = () => [...formats.writeTmx(units())].join('');
const write: ValidCall = () => [units(), { ...languages, nulls: true }];
const ladder: ValidCall = () => [rungs()];

const formatCalls: Record<string, ValidCall> = {
  applyLadder: () => [bitext().source, bitext().target, rungs()],
  parseTbx: () => [TBX, languages],
  readCes: () => [[...formats.writeCes(rungs())].join(''), { sourceIds: ['1', '2'], targetIds: ['1', '2'] }],
  readCesSentences: () => ['<s id="1">Мир.</s>', {}],
  readCsv: table('Мир.,Peace.\n'),
  readHunalignLadder: () => ['0\t0\t1\n1\t1\t1\n', {}],
  readHunalignText: () => ['Мир.\tPeace.\t1\n', languages],
  readJsonl: () => ['{"source":"Мир.","target":"Peace."}\n', languages],
  readLfAligner: () => ['Мир.\tPeace.\tfile\n', languages],
  readMoses: () => ['Мир.\n', 'Peace.\n', languages],
  readPo: () => ['msgid "Мир."\nmsgstr "Peace."\n', languages],
  readSentences: () => ['Мир.\nДа.\n', 'ru'],
  readTmx: () => [tmx(), { ...languages, markup: 'strip' }],
  readTsv: table('Мир.\tPeace.\n'),
  readVecalign: () => ['[0]:[0]\n', {}],
  readXliff: () => [[...formats.writeXliff(units())].join(''), { markup: 'strip' }],
  toBitext: () => [units(), languages],
  toLadder: () => [bitext()],
  toUnits: () => [bitext()],
  writeCes: () => [rungs(), { fromDoc: 'a', toDoc: 'b', sourceIds: ['1', '2'], targetIds: ['1', '2'] }],
  writeCsv: () => [
    units(),
    { ...languages, nulls: true, header: true, columns: ['source', 'target'], separator: ';', bom: true },
  ],
  writeHunalignLadder: ladder,
  writeHunalignText: () => [units(), { nulls: true }],
  writeJsonl: write,
  writeLfAligner: write,
  writeMoses: () => [units(), { nulls: true }],
  writeParallelDocx: () => [bitext(), { title: 'Letter' }],
  writeParallelEpub: () => [bitext(), { title: 'Letter' }],
  writeParallelHtml: () => [bitext(), { title: 'Letter' }],
  writeParallelSubtitles: () => [
    bitext(),
    { sourceTimes: [range(0), range(1)], targetTimes: [range(0), range(1)], format: 'srt' },
  ],
  writePo: write,
  writeSentences: () => [bitext().source, true],
  writeTmx: () => [units(), { ...languages, nulls: true, markup: 'strip' }],
  writeTsv: () => [units(), { ...languages, header: true, columns: ['source', 'target'] }],
  writeVecalign: ladder,
  writeXliff: () => [units(), { ...languages, version: '2.1', original: 'a', markup: 'strip' }],
};

const reportCalls: Record<string, ValidCall> = {
  alignmentSvg: () => [bitext(), { files: files(), size: 200 }],
  csvReport: reported(),
  githubReport: reported(),
  htmlReport: reported({ title: 'Letter', names: main.nameLedger(bitext()) }),
  jsonReport: reported({ checked: { beads: 2, sourceSentences: 2, targetSentences: 2 } }),
  jsonReportPieces: reported({ rules: [rule()] }),
  junitReport: reported({ failOn: 'error' }),
  markdownReport: reported(),
  sarifReport: reported({ rules: [rule()] }),
  sarifReportPieces: reported(),
  textReport: reported({ color: false, columns: 80, quiet: false, summary: true }),
};

const readCalls: Record<string, ValidCall> = {
  captionCost: () => [captions(), captions()],
  documentFormatOf: () => [new TextEncoder().encode('<html>'), 'a.html'],
  documentSentences: () => [{ text: 'Мир.', blocks: blocks() }, 'ru'],
  placeLabel: () => [blocks(), 1],
  readDocument: () => [
    new TextEncoder().encode('# Мир\n'),
    { name: 'a.md', format: 'markdown', encoding: 'utf-8' },
  ],
  sentenceTimes: () => [captions()],
};

const nodeCalls: Record<string, ValidCall> = {
  configFor: () => [
    { config: { overrides: [{ files: ['*.txt'], preset: 'strict' }] }, folder: '.', read: [] },
    ['a.txt'],
  ],
  loadConfig: () => ['fixtures', undefined],
};

const datasetCalls: Record<string, ValidCall> = {
  buildDataset: () => [
    {
      input: { files: ['fixtures/none-*.tsv'] },
      languages: ['ru', 'en'],
      out: OUT,
      jobs: 1,
      dedup: 'exact',
      outputs: ['jsonl'],
    },
  ],
  defineDataset: () => [{}],
  scoreDocuments: () => [
    [{ id: 'a', source: SOURCE, target: TARGET, date: '1951-06-28' }],
    { ...languages, names: true },
  ],
  selectPairs: () => [
    () => record(),
    { preset: 'balanced', dedup: 'exact', split: { dev: '0/1000' }, perDocument: 2 },
  ],
};

/** The functions of every entry with a call that is right. */
export const entries: readonly { entry: string; module: object; calls: Record<string, ValidCall> }[] = [
  { entry: 'sverka', module: main, calls: mainCalls },
  { entry: 'sverka/formats', module: formats, calls: formatCalls },
  { entry: 'sverka/report', module: report, calls: reportCalls },
  {
    entry: 'sverka/read',
    module: read,
    calls: { ...readCalls, readBilingual: mainCalls['readBilingual']!, decodeText: mainCalls['decodeText']! },
  },
  { entry: 'sverka/node', module: node, calls: nodeCalls },
  { entry: 'sverka/dataset', module: dataset, calls: datasetCalls },
];

/** Calls that end in a typed error, since what they ask for is not there. */
export const failing: ReadonlySet<string> = new Set(['sverka/dataset buildDataset']);
