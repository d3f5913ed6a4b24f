import { remember } from '../../remember';

/** The forms that a word may have in the nominative, most likely first; see `citationForms` of the names. */
export const nominativesOf = remember((word): readonly string[] => {
  const lower = word.toLowerCase();
  const found = new Set<string>([lower]);
  for (let length = Math.min(3, lower.length - 1); length >= 1; length--) {
    const stem = lower.slice(0, -length);
    for (const replacement of nominatives.get(lower.slice(-length)) ?? []) {
      if (fits(stem, replacement)) found.add(stem + replacement);
    }
    const fleeting = fleetingVowel(stem, lower.slice(-length));
    if (fleeting) found.add(fleeting);
  }
  for (const form of formsOfParts(lower)) found.add(form);
  return [...found].map((form) => inCaseOf(word, form));
});

/** The forms of a hyphenated word whose first part is declined, too. */
function formsOfParts(lower: string): string[] {
  const at = lower.indexOf('-');
  if (at < shortestPart) return [];
  const [first, rest] = [lower.slice(0, at), lower.slice(at + 1)];
  if (rest.length < 2) return [];
  const ends = new Set([rest, ...(rest.includes('-') ? [] : nominativesOf(rest))]);
  return nominativesOf(first)
    .slice(0, mostForms)
    .filter((form) => form !== first)
    .flatMap((form) => [...ends].slice(0, mostForms).map((end) => `${form}-${end}`));
}

/** Нью-, Усть-: a shorter first part is not declined. */
const shortestPart = 5;
const mostForms = 6;

/** Oblique endings and what the nominative may have in their place, most usual first. */
const nominatives = new Map<string, readonly string[]>(
  Object.entries({
    а: '- о',
    я: 'й ь е',
    у: '- а о',
    ю: 'й я ь е',
    ы: 'а -',
    и: 'а я ь й -',
    е: '- а я й ь о',
    ом: '- о ый ой ий',
    ем: 'й - ь е ий',
    ой: 'а ая ый ий',
    ей: 'а я ь яя',
    ою: 'а ая',
    ею: 'а я',
    ью: 'ь',
    ии: 'ия ий ие',
    ию: 'ия ий ие',
    ия: 'ий ие',
    ие: 'ий',
    ием: 'ий ие',
    ией: 'ия',
    ым: '- ый ой ое',
    им: 'ий ой ый',
    ого: 'ый ой ий ое',
    его: 'ий ее',
    ому: 'ый ой ий ое',
    ему: 'ий ее',
    ую: 'ая',
    юю: 'яя',
    ая: 'ый ой ий',
    ые: 'ый ой',
    ых: '- ые ый',
    их: 'ие ий',
    ыми: '- ые ый',
    ими: 'ие ий',
    ов: '- ы',
    ев: 'й и ь',
    ам: 'ы а и о -',
    ями: 'и я',
    ям: 'и я',
    ях: 'и я',
    ами: 'ы а и о -',
    ах: 'ы а и о -',
  }).map(([ending, list]): [string, string[]] => [
    ending,
    list.split(' ').map((one) => (one === '-' ? '' : one)),
  ]),
);

const vowels = 'аеёиоуыэюя';

/** Keeps out forms that Russian spelling does not know. */
function fits(stem: string, replacement: string): boolean {
  const last = stem.at(-1)!;
  const afterVowel = vowels.includes(last);
  if (replacement === '') return !afterVowel;
  if (replacement === 'й') return afterVowel && last !== 'я';
  if (replacement === 'ь') return !afterVowel && !'йьъкгх'.includes(last);
  if (replacement === 'ий' && !afterVowel) return 'кгхжшчщнр'.includes(last);
  if (replacement[0] === 'ы') return !afterVowel && !'кгхжшчщьй'.includes(last);
  if (replacement === 'а' || replacement === 'о') return !'ьй'.includes(last);
  return true;
}

/** Павла → Павел, Лебедя stays; Донца → Донец, Городка → Городок, Пекла → Пекло is not this. */
function fleetingVowel(stem: string, ending: string): string | undefined {
  if (!['а', 'у', 'ом', 'ем', 'е'].includes(ending) || stem.length < 3) return undefined;
  const [before, last] = [stem.at(-2)!, stem.at(-1)!];
  if (last === 'ц' && !vowels.includes(before)) {
    return before === 'ь' || before === 'й' ? `${stem.slice(0, -2)}ец` : `${stem.slice(0, -1)}ец`;
  }
  if (last === 'к' && before === 'ь') return `${stem.slice(0, -2)}ек`;
  if (last === 'к' && !vowels.includes(before) && before !== 'с') return `${stem.slice(0, -1)}ок`;
  return last === 'л' && before === 'в' ? `${stem.slice(0, -1)}ел` : undefined;
}

function inCaseOf(pattern: string, word: string): string {
  if (pattern === pattern.toUpperCase() && pattern.length > 1) return word.toUpperCase();
  // The beginning is unchanged but for its case; what was put in place of the ending is lower case.
  let kept = 0;
  while (kept < word.length && kept < pattern.length && pattern[kept]!.toLowerCase() === word[kept]) kept++;
  return pattern.slice(0, kept) + word.slice(kept);
}

/** In a nominative so (Данте), and oftener in another case (Сиэтле is Сиэтл): a consonant and -е. */
export const rareNominative = /[бвгджзклмнпрстфхцчшщ]е$/;

/** What names end in that have no cases in Russian (Сочи, Дели, Осло). */
export const indeclinableEnding = /[еиоуэю]$/;

/** Дня → ден, рынка → рынок, церкви → церков: stems that have a vowel which this form lacks. */
export function withFleetingVowel(word: string): string[] {
  const parts = /^(.*[бвгджзклмнпрстфхцчшщ])[ьй]?([вкнлрц])(?:[аяуюеыи]|[ое]м)$/u.exec(word);
  return parts ? [`${parts[1]}о${parts[2]}`, `${parts[1]}е${parts[2]}`] : [];
}

/** A nominative in -ий, which other words than adjectives seldom have: стратегии is no Стратегий. */
export function endsAsAdjective(nominative: string): boolean {
  return nominative.endsWith('ий');
}
