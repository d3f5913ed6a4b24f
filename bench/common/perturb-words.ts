/** A second set of seeded changes: number words, scales, decades, centuries, times, money and acronyms. */
import { generator, one, pick, type Perturbation } from './perturb';

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const teens = 'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const scales = 'thousand million billion trillion'.split(' ');
const laterOrdinals =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth eighteenth twentieth'.split(' ');
const multiples = 'twice thrice'.split(' ');
const fractions = 'half third quarter'.split(' ');
const seasons = 'winter summer autumn'.split(' ');
const months = 'January February April June July August September October November December'.split(' ');
const acronyms = 'UN EU NATO USA USSR PRC DPRK KGB CIA FBI WHO IMF WTO GDP'.split(' ');
const signs = '$ € £'.split(' ');
const times = 'years months weeks days hours minutes'.split(' ');

/** One change of each kind that the sentence allows. */
export function* wordPerturbations(text: string, seed: string): Iterable<Perturbation> {
  const random = generator(`${seed} words`);
  const words = (kind: string, list: readonly string[], before = '', after = '') =>
    one(text, kind, new RegExp(`${before}\\b(?:${list.join('|')})\\b${after}`, 'g'), random, (found) =>
      pick(list, found, random),
    );
  yield* words('tens', tens);
  yield* words('teens', teens);
  yield* words('scale', scales, '(?<=[\\d.] |\\b(?:two|three|five|ten|hundred|a) )');
  yield* words('late ordinal', laterOrdinals);
  yield* words('multiple', multiples);
  yield* words('fraction', fractions, '(?<=\\b(?:[Aa]|one) )');
  yield* words('season', seasons);
  yield* words('bare month', months, '(?<=\\b(?:in|since|of|until|by) )', '(?! \\d)');
  yield* words('month before a year', months, '', '(?= \\d{4})');
  yield* words('acronym', acronyms, '', '(?!\\.|-)');
  yield* words('time span', times, '(?<=\\b(?:two|three|four|five|six|ten|twenty) )');
  yield* one(text, 'money', /[$€£](?=\d)/g, random, (found) => pick(signs, found, random));
  yield* one(text, 'decade', /(?<=\b1\d)\d(?=0s\b)/g, random, (found) => String((Number(found) + 1) % 10));
  yield* one(text, 'century', /\b\d\d(?=th[ -]century)/g, random, (found) => String(Number(found) - 2));
  yield* one(text, 'percent', /\b\d+(?=(?:\.\d+)? ?(?:%|percent|per cent))/g, random, (found) =>
    String(Number(found) + 3),
  );
  yield* one(text, 'clock', /(?<=\b\d\d?:)\d\d\b/g, random, (found) => (found === '15' ? '45' : '15'));
  yield* one(text, 'half of the day', /(?<=\d ?)[ap]\.?m\b/g, random, (found) =>
    found.startsWith('a') ? found.replace('a', 'p') : found.replace('p', 'a'),
  );
  yield* one(text, 'day of the month', /(?<=\b(?:January|February|March|April|May|June|July|August|September|October|November|December) )\d\d?\b(?!,\d{3})/g, random, (found) =>
    String((Number(found) % 28) + 1),
  ); // prettier-ignore
  yield* one(text, 'decimal', /(?<=\d\.)\d(?= )/g, random, (found) => String((Number(found) + 4) % 10));
  yield* one(text, 'range end', /(?<=\b\d+[-–])\d+\b(?![-–.,]\d)/g, random, (found) =>
    String(Number(found) + 2),
  );
  yield* one(text, 'Roman numeral', /\b(?:II|III|IV|VI|VII|IX|XI|XIV|XVI|XX)\b/g, random, (found) =>
    found === 'III' ? 'IV' : 'III',
  );
}
