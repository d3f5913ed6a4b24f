/** Texts of `bench/weather.ts` beside those of the data sets: a generator of about `characters` characters each; every line is a passage where there are many. */
export const texts: Readonly<Record<string, (characters: number) => string>> = {
  /** A list of people without a full stop. */
  nameList: (characters) => `Присутствовали: ${upTo(characters, (k) => `${surname(k)}, `)}`,
  /** As many people, a passage each, whose names look alike. */
  nameLines: (characters) => upTo(characters, (k) => `${surname(k)} прибыл.\n`),
  /** Tables without a full stop, in many passages. */
  tables: (characters) =>
    upTo(characters, (k) => `Таблица ${k}: ${'0 '.repeat(Math.min(1500, characters >> 3))}\n`),
  /** The same of digits that differ. */
  digitTables: (characters) =>
    upTo(characters, (k) => {
      const digits = Array.from({ length: Math.min(1500, characters >> 3) }, (_, at) => (at * (k + 3)) % 10);
      return `Таблица ${k}: ${digits.join(' ')}\n`;
    }),
  /** Sentences of a few words. */
  sentences: (characters) => upTo(characters, (k) => `Предложение номер ${k}.\n`),
};

function upTo(characters: number, part: (k: number) => string): string {
  const parts: string[] = [];
  for (let length = 0, k = 0; length < characters; k++) length += parts[parts.push(part(k)) - 1]!.length;
  return parts.join('');
}

const SYLLABLES = ['ба', 'ве', 'ги', 'до', 'жу', 'ки', 'ло', 'ми', 'но', 'пе', 'ру', 'са'];

/** Surnames that do not exist: Бавегиов. */
function surname(k: number): string {
  const word = [k, k / 12, k / 144, k / 1728, k / 7]
    .map((n) => SYLLABLES[Math.floor(n) % SYLLABLES.length]!)
    .join('');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}ов`;
}
