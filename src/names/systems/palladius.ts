import { withoutYo } from '../../languages/yo';
/**
 * Chinese in Cyrillic (Palladius Kafarov 1888, as standardised in the «Большой китайско-русский словарь», 1983) back into pinyin
 * (ISO 7098:2015) and Wade–Giles (Giles 1912).
 */

/** Pinyin initials with their Cyrillic, before the finals that they stand with. */
const plain = { b: 'б', p: 'п', m: 'м', f: 'ф', d: 'д', t: 'т', n: 'н', l: 'л', g: 'г', k: 'к', h: 'х' };
const retroflex = { zh: 'чж', ch: 'ч', sh: 'ш', r: 'ж' };
const sibilant = { z: 'цз', c: 'ц', s: 'с' };
const palatal = { j: 'цз', q: 'ц', x: 'с' };

const hardFinals = {
  ...{
    a: 'а',
    e: 'э',
    ai: 'ай',
    ei: 'эй',
    ao: 'ао',
    ou: 'оу',
    an: 'ань',
    en: 'энь',
    ang: 'ан',
    eng: 'эн',
    ong: 'ун',
  },
  ...{ u: 'у', ua: 'уа', uo: 'о', o: 'о', uai: 'уай', ui: 'уй', uan: 'уань', un: 'унь', uang: 'уан' },
};
const softFinals = {
  ...{
    i: 'и',
    ia: 'я',
    ie: 'е',
    iao: 'яо',
    iu: 'ю',
    ian: 'янь',
    in: 'инь',
    iang: 'ян',
    ing: 'ин',
    iong: 'юн',
  },
};
const roundFinals = { ü: 'юй', üe: 'юэ', üan: 'юань', ün: 'юнь' };

/** Syllables without an initial, and those that break the rule. */
const whole = {
  ...{
    a: 'а',
    o: 'о',
    e: 'э',
    ai: 'ай',
    ei: 'эй',
    ao: 'ао',
    ou: 'оу',
    an: 'ань',
    en: 'энь',
    ang: 'ан',
    er: 'эр',
  },
  ...{
    yi: 'и',
    ya: 'я',
    ye: 'е',
    yao: 'яо',
    you: 'ю',
    yan: 'янь',
    yin: 'инь',
    yang: 'ян',
    ying: 'ин',
    yong: 'юн',
  },
  ...{ yu: 'юй', yue: 'юэ', yuan: 'юань', yun: 'юнь', wu: 'у', wa: 'ва', wo: 'во', wai: 'вай', wei: 'вэй' },
  ...{
    wan: 'вань',
    wen: 'вэнь',
    wang: 'ван',
    weng: 'вэн',
    hui: 'хуэй',
    zhi: 'чжи',
    chi: 'чи',
    shi: 'ши',
    ri: 'жи',
  },
  ...{ zi: 'цзы', ci: 'цы', si: 'сы', jiong: 'цзюн', qiong: 'цюн', xiong: 'сюн' },
};

/** Cyrillic syllable → pinyin syllable. */
export const palladiusSyllables: ReadonlyMap<string, string> = table();

/** The vowel letter that older and careless texts put for э after a consonant: Чен, Ден, Фын. */
const looseVowels: readonly (readonly [RegExp, string])[] = [
  [/(?<=[бвгджзклмнпрстфхцчш])е(?=[йнь])/g, 'э'],
  [/(?<=[пфдхшчмлгт])ын/g, 'эн'],
];

/**
 * The pinyin syllables of a Chinese word in Cyrillic.
 *
 * @param word - one word, nominative, any case; a hyphen or ъ parts syllables
 * @returns syllables without tone marks, or `undefined` when the word is not Palladius
 */
export function pinyinSyllables(word: string): string[] | undefined {
  const lower = withoutYo(word.toLowerCase());
  const strict = split(lower);
  if (strict) return strict;
  const loose = looseVowels.reduce((text, [from, to]) => text.replace(from, to), lower);
  return loose === lower ? undefined : split(loose);
}

/** Pinyin syllables as Wade–Giles writes them, aspirates with an apostrophe. */
export function wadeGiles(syllables: readonly string[]): string[] {
  return syllables.map(wadeGilesSyllable);
}

function table(): Map<string, string> {
  const syllables = new Map<string, string>();
  const cross = (initials: Record<string, string>, finals: Record<string, string>) => {
    for (const [initial, one] of Object.entries(initials)) {
      for (const [final, other] of Object.entries(finals)) {
        const pinyin = initial in palatal ? initial + final.replace('ü', 'u') : initial + final;
        if (!syllables.has(one + other)) syllables.set(one + other, pinyin);
      }
    }
  };
  for (const [pinyin, cyrillic] of Object.entries(whole)) syllables.set(cyrillic, pinyin);
  const labials = { b: 'б', p: 'п', m: 'м', f: 'ф' };
  cross(labials, { o: 'о' });
  cross(plain, hardFinals);
  cross(retroflex, hardFinals);
  cross(sibilant, hardFinals);
  cross(plain, softFinals);
  cross(palatal, softFinals);
  cross(palatal, roundFinals);
  cross({ n: 'н', l: 'л' }, roundFinals);
  return syllables;
}

/** Splits from the end, so that a consonant before a vowel begins a syllable. */
function split(word: string): string[] | undefined {
  if (word.length > 40) return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    const mark = word[end - 1]!;
    if (mark === '-' || mark === 'ъ' || mark === '’' || mark === "'") {
      best[end] = best[end - 1];
      continue;
    }
    for (let start = Math.max(0, end - 6); start < end; start++) {
      const before = best[start];
      const syllable = palladiusSyllables.get(word.slice(start, end));
      if (!before || !syllable || (start > 0 && startsWithVowel(word, start))) continue;
      if (!best[end] || before.length + 1 < best[end]!.length) best[end] = [...before, syllable];
    }
  }
  const found = best[word.length];
  return found && found.length > 0 ? found : undefined;
}

/** After н a syllable that starts with a vowel needs ъ before it (Чанъань); after a vowel or ь it does not. */
function startsWithVowel(word: string, at: number): boolean {
  return 'аеиоуэюя'.includes(word[at]!) && word[at - 1] === 'н';
}

const wadeGilesInitials: Record<string, string> = {
  ...{
    b: 'p',
    p: "p'",
    d: 't',
    t: "t'",
    g: 'k',
    k: "k'",
    j: 'ch',
    q: "ch'",
    x: 'hs',
    zh: 'ch',
    ch: "ch'",
    sh: 'sh',
  },
  ...{ z: 'ts', c: "ts'", s: 's', r: 'j', m: 'm', f: 'f', n: 'n', l: 'l', h: 'h', y: 'y', w: 'w' },
};

const wadeGilesWhole: Record<string, string> = {
  ...{
    zhi: 'chih',
    chi: "ch'ih",
    shi: 'shih',
    ri: 'jih',
    zi: 'tzu',
    ci: "tz'u",
    si: 'ssu',
    er: 'erh',
    yi: 'i',
    ye: 'yeh',
  },
  ...{
    yan: 'yen',
    you: 'yu',
    yong: 'yung',
    yu: 'yü',
    yue: 'yüeh',
    yuan: 'yüan',
    yun: 'yün',
    ge: 'ko',
    ke: "k'o",
    he: 'ho',
  },
  ...{ gui: 'kuei', kui: "k'uei", e: 'o' },
};

const wadeGilesFinals: Record<string, string> = {
  ong: 'ung',
  ian: 'ien',
  ie: 'ieh',
  ue: 'üeh',
  üe: 'üeh',
  iong: 'iung',
};

function wadeGilesSyllable(syllable: string): string {
  const known = wadeGilesWhole[syllable];
  if (known) return known;
  const initial = /^(?:[zcs]h|[^aeiouü])/.exec(syllable)?.[0] ?? '';
  const final = syllable.slice(initial.length);
  if ('jqx'.includes(initial) && final.startsWith('u') && initial) {
    return wadeGilesInitials[initial]! + (final === 'ue' ? 'üeh' : `ü${final.slice(1)}`);
  }
  if (final === 'uo' && !['g', 'k', 'h', 'sh'].includes(initial)) return `${wadeGilesInitials[initial]}o`;
  return (wadeGilesInitials[initial] ?? '') + (wadeGilesFinals[final] ?? final);
}
