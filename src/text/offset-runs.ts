import type { Span } from '../model/span';
import { lastLeading, leading } from './leading';

/** A letter of a folded text and where it comes from. */
export interface Letter {
  text: string;
  start: number;
  end: number;
}

/** Pieces of a text that are joined at a time: a list of all of them would be larger than the text. */
const PIECES = 5_000;

/**
 * A text written anew, with the places of its letters in the old one. Letters that follow each other as they did are one run, so that memory grows with what was
 * changed and not with the text.
 */
export class RewrittenText {
  private readonly blocks: string[] = [];
  private pieces: string[] = [];
  /** Of each run: offset of its first letter here, and where that letter begins and ends in the old text. */
  private readonly firsts: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private length = 0;
  private from = 0;

  constructor(private readonly text: string) {}

  /** Puts letters, whose places count from `start`, where so much of the text was. */
  replace(start: number, length: number, letters: readonly Letter[]): void {
    this.copy(start);
    let text = '';
    for (const letter of letters) {
      this.run(start + letter.start, start + letter.end);
      this.length++;
      text += letter.text;
    }
    this.put(text);
    this.from = start + length;
  }

  /** The new text and the ways between both; undefined when nothing was replaced. */
  finish(): { text: string; back(span: Span): Span; at(offset: number): number } | undefined {
    if (this.from === 0) return undefined;
    this.copy(this.text.length);
    this.join();
    const [firsts, starts, ends] = [this.firsts, this.starts, this.ends].map((all) => Uint32Array.from(all));
    const [size, old] = [this.length, this.text.length];
    const runOf = (offset: number) => lastLeading(firsts!.length, (run) => firsts![run]! <= offset);
    const startOf = (offset: number) => {
      if (offset >= size) return old;
      const run = runOf(offset);
      return starts![run]! + offset - firsts![run]!;
    };
    const endOf = (offset: number) => {
      if (offset >= size) return old;
      const run = runOf(offset);
      return ends![run]! + offset - firsts![run]!;
    };
    return {
      text: this.blocks.join(''),
      back: ({ start, end }) => ({
        start: startOf(start),
        end: end > start ? endOf(end - 1) : startOf(start),
      }),
      at(offset) {
        const before = leading(starts!.length, (run) => starts![run]! < offset) - 1;
        if (before < 0) return 0;
        return Math.min(firsts![before]! + offset - starts![before]!, firsts![before + 1] ?? size);
      },
    };
  }

  private copy(to: number): void {
    if (this.from >= to) return;
    this.run(this.from, this.from + 1);
    this.length += to - this.from;
    this.put(this.text.slice(this.from, to));
  }

  /** Begins a run with a letter, unless it only goes on with the last one. */
  private run(start: number, end: number): void {
    const last = this.firsts.length - 1;
    const onward = last < 0 ? 0 : this.length - this.firsts[last]!;
    if (last >= 0 && start === this.starts[last]! + onward && end === this.ends[last]! + onward) return;
    this.firsts.push(this.length);
    this.starts.push(start);
    this.ends.push(end);
  }

  private put(text: string): void {
    this.pieces.push(text);
    if (this.pieces.length >= PIECES) this.join();
  }

  private join(): void {
    this.blocks.push(this.pieces.join(''));
    this.pieces = [];
  }
}
