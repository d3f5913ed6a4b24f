import { oneLine } from '../../formats/tables/tsv';
import { writeTmx } from '../../formats/xml/tmx';
import type { TranslationUnit } from '../../formats/units/unit';
import type { SelectedPair } from '../select/selector';
import { rowOf } from './row';
import { TextSink } from './text-sink';

/** A file, or a pair of files, that pairs are written into. */
export interface PairSink {
  write(pair: SelectedPair): void;
  finish(): void;
}

/** A format that pairs are written in. */
export interface PairFormat {
  /** Endings of its files; `.gz` included. */
  extensions(languages: Languages): readonly string[];
  /** Opens the files, one for each ending. */
  open(paths: readonly string[], languages: Languages): PairSink;
}

/** BCP 47 codes of the corpus. */
export interface Languages {
  source: string;
  target: string;
}

/** JSON Lines, a row a line. */
export const jsonLines: PairFormat = {
  extensions: () => ['jsonl.gz'],
  open: ([path]) => {
    const sink = new TextSink(path!);
    return {
      write: (pair) => sink.write(`${JSON.stringify(rowOf(pair))}\n`),
      finish: () => sink.finish(),
    };
  },
};

/** TMX 1.4b. */
export const tmxMemory: PairFormat = {
  extensions: () => ['tmx.gz'],
  open: ([path], { source, target }) => {
    const sink = new TextSink(path!);
    // the writer of the library is a stage between two streams: units are handed to it in blocks
    let block: SelectedPair[] = [];
    let head = true;
    const flush = () => {
      const text = [...writeTmx(block.map(unitOf), { sourceLanguage: source, targetLanguage: target })].join(
        '',
      );
      const [from, to] = [text.indexOf(BODY) + BODY.length, text.lastIndexOf(TAIL)];
      sink.write(head ? text.slice(0, to) : text.slice(from, to));
      [block, head] = [[], false];
    };
    return {
      write: (pair) => {
        if (block.push(pair) === BLOCK) flush();
      },
      finish: () => {
        flush();
        sink.write(TAIL);
        sink.finish();
      },
    };
  },
};

const BODY = '<body>\n';
const TAIL = '</body>\n</tmx>\n';
/** Units that are written at a time. */
const BLOCK = 1000;

function unitOf({ pair, document }: SelectedPair): TranslationUnit {
  const { source, target, id, confidence, realigned } = pair;
  const sure = realigned ?? confidence;
  return {
    id,
    source,
    target,
    ...(sure === null ? {} : { confidence: sure }),
    properties: {
      document: document.id,
      ...(document.sourceFile === undefined ? {} : { 'source-file': document.sourceFile }),
      ...(document.targetFile === undefined ? {} : { 'target-file': document.targetFile }),
      ...document.meta,
    },
  };
}

/** A Moses pair: two files whose lines translate each other. */
export const mosesLines: PairFormat = {
  extensions: ({ source, target }) => [`${source}.gz`, `${target}.gz`],
  open: (paths) => {
    const [source, target] = paths.map((path) => new TextSink(path));
    return {
      write: ({ pair }) => {
        source!.write(`${oneLine(pair.source)}\n`);
        target!.write(`${oneLine(pair.target)}\n`);
      },
      finish: () => {
        source!.finish();
        target!.finish();
      },
    };
  },
};
