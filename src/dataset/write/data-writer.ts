import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { SelectedPair } from '../select/selector';
import type { Split } from '../select/splits';
import type { Languages, PairFormat, PairSink } from './formats';

/**
 * Writes pairs into the files of their splits, so many rows a file: `train-00000-of-00003.parquet`, as the loaders of Hugging Face know them.
 */
export class DataWriter {
  private readonly open = new Map<Split, PairSink>();
  private readonly rows = new Map<Split, number>();
  /** How many files each split has so far. */
  private readonly files = new Map<Split, number>();

  constructor(
    private readonly folder: string,
    private readonly format: PairFormat,
    private readonly languages: Languages,
    private readonly mostRows: number,
  ) {
    mkdirSync(folder, { recursive: true });
  }

  write(pair: SelectedPair): void {
    const { split } = pair;
    let sink = this.open.get(split);
    if (sink && this.rows.get(split)! >= this.mostRows) {
      sink.finish();
      sink = undefined;
    }
    if (!sink) {
      const number = this.files.get(split) ?? 0;
      this.files.set(split, number + 1);
      this.rows.set(split, 0);
      const paths = this.endings().map((ending) => join(this.folder, `${split}-${digits(number)}.${ending}`));
      sink = this.format.open(paths, this.languages);
      this.open.set(split, sink);
    }
    sink.write(pair);
    this.rows.set(split, this.rows.get(split)! + 1);
  }

  /** Closes the files and gives them their last names. */
  finish(): string[] {
    for (const sink of this.open.values()) sink.finish();
    const names: string[] = [];
    for (const [split, count] of this.files)
      for (let number = 0; number < count; number++)
        for (const ending of this.endings()) {
          const name = `${split}-${digits(number)}-of-${digits(count)}.${ending}`;
          renameSync(join(this.folder, `${split}-${digits(number)}.${ending}`), join(this.folder, name));
          names.push(name);
        }
    return names;
  }

  private endings(): readonly string[] {
    return this.format.extensions(this.languages);
  }
}

function digits(number: number): string {
  return String(number).padStart(5, '0');
}
