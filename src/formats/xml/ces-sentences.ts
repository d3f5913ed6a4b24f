import { validOptions } from '../../boundary/valid-options';
import { Malformed, type ReadRecordsOptions } from '../malformed';
import { readThrough, type Streamed, type TextInput } from '../stream';
import { XmlRecords, type XmlRecordReader } from './xml-records';

/** A sentence of an OPUS or CES document. */
export interface CesSentence {
  id: string;
  text: string;
  /** Line of the file, from 1, on which it begins, when it is asked for. */
  line?: number;
}

/**
 * Reads the sentences of an OPUS document: its `s` elements, the words of `w` elements parted by spaces.
 *
 * @param input - the file: text, bytes or a stream of either; see {@link TextInput}
 * @param options - what is done about malformed sentences
 * @returns sentences as they come; their ids are what {@link readCes} needs
 * @example
 * ```ts
 * const [sentence] = readCesSentences('<text><s id="1">Мир.</s></text>');
 * sentence; // { id: '1', text: 'Мир.' }
 * ```
 */
export function readCesSentences<I extends TextInput>(
  input: I,
  options: ReadRecordsOptions = {},
): Streamed<I, CesSentence> {
  const valid = validOptions('readCesSentences', options, {
    onError: 'function',
    lines: 'boolean',
  });
  const vocabulary = { name: 'an OPUS document', records: ['s'] };
  return readThrough(input, new XmlRecords(vocabulary, new SentenceReader(), valid));
}

class SentenceReader implements XmlRecordReader<CesSentence> {
  private id: string | undefined;
  private content = '';

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 's') {
      if (attributes['id'] === undefined) throw new Malformed('<s> has no id');
      this.id = attributes['id'];
      this.content = '';
    } else if (name === 'w') this.content += ' ';
  }

  text(text: string): void {
    if (this.id !== undefined) this.content += text;
  }

  close(name: string, emit: (sentence: CesSentence) => void): void {
    if (name !== 's' || this.id === undefined) return;
    emit({ id: this.id, text: this.content.split(/\s+/).filter(Boolean).join(' ') });
    this.id = undefined;
  }

  reset(): void {
    this.id = undefined;
  }
}
