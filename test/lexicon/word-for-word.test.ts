import { describe, expect, it } from 'vitest';
import { readHeadwords } from '../../scripts/generate/headwords';
import { wordForWordTest } from '../../scripts/generate/word-for-word';

const read = (...lines: string[]) => readHeadwords(lines.map((line) => `${line}\n`).join('')).headwords;

describe('a phrase that is rendered word for word', () => {
  const words = read(
    'воздух\tn\tair',
    'железный\tadj\tiron',
    'занавес\tn\tcurtain',
    'дорога\tn\troad, way',
    'чистый\tadj\tclean, pure | clear',
  );
  const isWordForWord = wordForWordTest(words);
  const of = (line: string) => isWordForWord(read(line)[0]!);

  it('has only usual translations of its words in all its translations', () => {
    expect(of('чистый воздух\tphrase\tclean air, pure air')).toBe(true);
    expect(of('на чистый воздух\tphrase\tinto the clean air')).toBe(true);
    expect(of('железный занавес\tphrase\tIron Curtain')).toBe(true);
    expect(of('чистый воздух\tphrase\tclean air, outdoors')).toBe(false);
    // clear is a possible translation of чистый, not a usual one
    expect(of('чистый воздух\tphrase\tclear air')).toBe(false);
    expect(of('железная дорога\tphrase\trailway')).toBe(false);
  });

  it('leaves none of its words out, and has one of content', () => {
    expect(of('чистый воздух\tphrase\tair')).toBe(false);
    expect(of('на дорогу\tphrase\tfor the')).toBe(false);
  });
});
