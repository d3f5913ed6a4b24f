/**
 * Korean in Cyrillic (Kontsevich 2001, after Kholodovich 1954) back into Latin: McCune–Reischauer (1939), Revised Romanisation
 * (2000, sounds as pronounced) and the North Korean system (1992, in the rules of 2002).
 *
 * The Cyrillic is poorer than Hangul: о is ㅓ or ㅗ, ё is ㅕ or ㅛ, a final н is ㄴ or ㅇ, and older texts write е for ㅓ (Сен, Чен). {@link koreanReadings} gives every reading; {@link romanizeKorean} takes the first, which the tables
 * below put in the order of use in names.
 */

/** How Korean is spelt in Latin letters. */
export type KoreanSystem = 'mccune-reischauer' | 'revised' | 'dprk';

/** Order of the spellings in the tables. */
const order: readonly KoreanSystem[] = ['mccune-reischauer', 'revised', 'dprk'];

interface Piece {
  cyrillic: string;
  spellings: readonly string[];
}

/** cyrillic=MR/RR/DPRK */
const initials =
  pieces(`кх=k'/k/kh тх=t'/t/th пх=p'/p/ph чх=ch'/ch/ch кк=kk/kk/kk тт=tt/tt/tt пп=pp/pp/pp сс=ss/ss/ss чч=tch/jj/jj
  дж=j/j/j чж=j/j/j к=k/g/k г=g/g/g н=n/n/n т=t/d/t д=d/d/d р=r/r/r л=l/l/l м=m/m/m п=p/b/p б=b/b/b с=s/s/s ч=ch/j/j х=h/h/h`);

const vowels =
  pieces(`ень=yŏng/yeong/yong ен=ŏng/eong/ong ён=yŏng/yeong/yong ын=ŭng/eung/ung ян=yang/yang/yang он=ŏn/eon/on
  ый=ŭi/ui/ui ве=we/we/we вэ=wae/wae/wae ва=wa/wa/wa во=wŏ/wo/wo ви=wi/wi/wi йе=ye/ye/ye йя=ya/ya/ya
  а=a/a/a я=ya/ya/ya о=o/o/o о=ŏ/eo/o ё=yŏ/yeo/yo ё=yo/yo/yo у=u/u/u ю=yu/yu/yu ы=ŭ/eu/u и=i/i/i э=ae/ae/ae е=e/e/e е=ye/ye/ye е=oe/oe/oe`);

const finals = pieces(
  `нъ=ng/ng/ng ль=l/l/l к=k/k/k г=g/k/k т=t/t/t п=p/p/p м=m/m/m р=l/l/l л=l/l/l н=n/n/n н=ng/ng/ng`,
);

function pieces(text: string): Piece[] {
  return text.split(/\s+/).map((one) => {
    const [cyrillic, spellings] = one.split('=');
    return { cyrillic: cyrillic!, spellings: spellings!.split('/') };
  });
}

/** At most so many readings of a word are followed. */
const mostReadings = 64;

/**
 * Every reading of a Korean word in a Latin system, most usual first.
 *
 * @param word - one word in Cyrillic, nominative, any case
 * @returns lower-case spellings; empty when the word does not follow Kontsevich
 */
export function koreanReadings(word: string, system: KoreanSystem): string[] {
  const column = order.indexOf(system);
  const lower = word.toLowerCase().replace(/[^\p{L}-]/gu, '');
  if (lower === '' || lower.length > 24) return [];
  const found: string[] = [];
  const follow = (at: number, latin: string) => {
    if (found.length >= mostReadings) return;
    if (at === lower.length) {
      found.push(latin);
      return;
    }
    if (lower[at] === '-') return follow(at + 1, `${latin}-`);
    for (const [initial, start] of startsAt(initials, lower, at, column)) {
      for (const [vowel, middle] of startsAt(vowels, lower, start, column)) {
        if (
          vowel === undefined ||
          (/ng?$/.test(vowel) && lower[middle - 1] !== 'ь' && isVowel(lower, middle))
        )
          continue;
        for (const [final, end] of startsAt(finals, lower, middle, column)) {
          if (final !== undefined && lower[end - 1] !== 'ъ' && isVowel(lower, end)) continue;
          follow(end, latin + (initial ?? '') + vowel + (final ?? ''));
        }
      }
    }
  };
  follow(0, '');
  return [...new Set(found)];
}

/** The most usual reading, or `undefined` when the word does not follow Kontsevich. */
export function romanizeKorean(word: string, system: KoreanSystem): string | undefined {
  return koreanReadings(word, system)[0];
}

/** The pieces that stand at a place, and nothing, with where they end. */
function* startsAt(
  table: readonly Piece[],
  word: string,
  at: number,
  column: number,
): Generator<[string | undefined, number]> {
  for (const { cyrillic, spellings } of table) {
    if (word.startsWith(cyrillic, at)) yield [spellings[column]!, at + cyrillic.length];
  }
  yield [undefined, at];
}

function isVowel(word: string, at: number): boolean {
  return at < word.length && 'аеёиоуыэюя'.includes(word[at]!);
}
