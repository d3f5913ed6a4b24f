import { validOptions } from '../../boundary/valid-options';
import { languageOptionTypes } from '../../boundary/model-shapes';
import { requireShape, requireUnits } from '../../boundary/valid-arguments';
import { unitShape } from '../units/unit-shape';
import { languageOptions } from '../units/language-field';
import { ParseError } from '../../errors';
import { LineStage, type Line } from '../tables/table-lines';
import { through, readThrough, type Stage, type Streamed, type TextInput } from '../stream';
import { toUnits } from '../units/to-units';
import { oneLine } from '../tables/tsv';
import type { TranslationUnit, WriteUnitsOptions } from '../units/unit';
import type { UnitInput } from '../units/unit-writer';

/** Options of {@link readMoses}. */
export interface ReadMosesOptions {
  /** BCP 47 code that the units get; default: none. */
  sourceLanguage?: string;
  /** BCP 47 code that the units get; default: none. */
  targetLanguage?: string;
}

/**
 * Reads a Moses pair: two texts whose lines translate each other (`corpus.ru` and `corpus.en`).
 *
 * @param source - the original: text, bytes or a stream of either
 * @param target - its translation, likewise; of the same kind as the source: both asynchronous or neither
 * @param options - languages
 * @returns units as they come, numbered from 1; a line may be empty on either side
 * @throws ParseError when one of the two has more lines than the other, at the first that is alone
 * @example
 * ```ts
 * const units = [...readMoses('Да.\nМир.\n', 'Yes.\nPeace.\n')];
 * units[1]; // { id: '2', source: 'Мир.', target: 'Peace.', … }
 * ```
 */
export function readMoses<I extends TextInput>(
  source: I,
  target: I,
  options: ReadMosesOptions = {},
): Streamed<I, TranslationUnit> {
  const valid = validOptions('readMoses', options, languageOptionTypes);
  const [originals, translations] = [rowsOf(source), rowsOf(target)];
  const pairer = new Pairer(valid);
  return (
    Symbol.asyncIterator in originals
      ? pairAsync(originals as never, translations as never, pairer)
      : pairSync(originals as never, translations as never, pairer)
  ) as Streamed<I, TranslationUnit>;
}

function rowsOf<I extends TextInput>(input: I): Streamed<I, Line> {
  return readThrough(input, new LineStage<Line>({ line: (line) => [line] }));
}

function* pairSync(
  source: Iterator<Line>,
  target: Iterator<Line>,
  pairer: Pairer,
): Generator<TranslationUnit> {
  for (;;) {
    const unit = pairer.unit(source.next(), target.next());
    if (!unit) return;
    yield unit;
  }
}

async function* pairAsync(
  source: AsyncIterator<Line>,
  target: AsyncIterator<Line>,
  pairer: Pairer,
): AsyncGenerator<TranslationUnit> {
  for (;;) {
    const unit = pairer.unit(await source.next(), await target.next());
    if (!unit) return;
    yield unit;
  }
}

class Pairer {
  private readonly options: ReadMosesOptions;

  constructor(options: ReadMosesOptions) {
    this.options = languageOptions(options);
  }

  unit(source: IteratorResult<Line>, target: IteratorResult<Line>): TranslationUnit | undefined {
    if (source.done && target.done) return undefined;
    if (source.done || target.done) {
      const { number, offset } = (source.done ? target : source).value as Line;
      const [long, short] = source.done ? ['target', 'source'] : ['source', 'target'];
      throw new ParseError(
        `the ${long} has a line ${number}, and the ${short} ends before it`,
        offset,
        number,
      );
    }
    const { sourceLanguage, targetLanguage } = this.options;
    return {
      id: String(source.value.number),
      source: source.value.text,
      target: target.value.text,
      ...(sourceLanguage ? { sourceLanguage } : {}),
      ...(targetLanguage ? { targetLanguage } : {}),
    };
  }
}

/** Pieces of the two files of a Moses pair, of the same lines. */
export interface MosesPiece {
  source: string;
  target: string;
}

/**
 * Writes a Moses pair: a line of each side for each unit. A line break inside a text becomes a space.
 *
 * @param input - a bitext or units
 * @param options - null units (an empty line on one side; default: written)
 * @returns pieces of the two files
 * @example
 * ```ts
 * const units = [{ source: 'Мир.', target: 'Peace.' }];
 * [...writeMoses(units)]; // [{ source: 'Мир.\n', target: 'Peace.\n' }]
 * ```
 */
export function writeMoses<I extends UnitInput>(
  input: I,
  options: Pick<WriteUnitsOptions, 'nulls'> = {},
): Streamed<I, MosesPiece> {
  const valid = validOptions('writeMoses', options, { nulls: 'boolean' });
  requireUnits(input);
  const units = 'beads' in input ? toUnits(input) : (input as Iterable<TranslationUnit>);
  const stage: Stage<TranslationUnit, MosesPiece> = {
    push: (unit) => {
      requireShape('a unit', unit, unitShape);
      const { source, target } = unit;
      if (valid.nulls === false && (source === '' || target === '')) return [];
      return [{ source: `${oneLine(source)}\n`, target: `${oneLine(target)}\n` }];
    },
    end: () => [],
  };
  return through(units, stage) as Streamed<I, MosesPiece>;
}
