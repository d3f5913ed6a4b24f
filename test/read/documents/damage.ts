import type { DocumentFormat } from '../../../src/read';

/** A document of `fixtures/documents/` for each format, which is damaged to see what its reader does. */
export const damagedDocuments: readonly (readonly [format: DocumentFormat, name: string])[] = [
  ['html', 'report.ru.html'],
  ['epub', 'report.ru.epub'],
  ['fb2', 'report.ru.fb2'],
  ['docx', 'report.ru.docx'],
  ['odt', 'report.ru.odt'],
  ['pdf', 'telegram.ru.pdf'],
  ['markdown', 'report.ru.md'],
  ['srt', 'captions.ru.srt'],
  ['vtt', 'captions.en.vtt'],
];

/** Lehmer's generator (Park & Miller 1988): numbers in [0, 1), the same on every run. */
export function lehmer(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** A file with something cut off, turned over, taken out or put in. */
export function damage(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = () => Math.floor(random() * bytes.length);
  const copy = new Uint8Array(bytes);
  switch (Math.floor(random() * 5)) {
    case 0:
      return copy.subarray(0, at());
    case 1:
      for (let k = 0; k < 1 + random() * 30; k++) copy[at()] = Math.floor(random() * 256);
      return copy;
    case 2: {
      const from = at();
      return Uint8Array.from([
        ...copy.subarray(0, from),
        ...copy.subarray(from + 1 + Math.floor(random() * 200)),
      ]);
    }
    case 3: {
      const [from, length] = [at(), Math.floor(random() * 500)];
      return Uint8Array.from([
        ...copy.subarray(0, from),
        ...copy.subarray(at(), at() + length),
        ...copy.subarray(from),
      ]);
    }
    default:
      copy.fill(0, at(), at());
      return copy;
  }
}
