import { stemmer } from '@orama/stemmers/english';
import { positive } from './degrees';
import { endsInOwnS, LONGEST, withoutEnding } from './endings';
import { irregular } from './irregular';

/**
 * Snowball (Porter 2) stem of an English word, with a thin layer under it: the possessive is taken off, irregular forms,
 * comparatives and superlatives are led back to their word, an s of its own stays, and British spelling is read as American.
 */
export function stem(word: string): string {
  const lower = word.toLowerCase().replace('’', "'");
  const short = shortWords.get(lower);
  if (short) return short;
  const plain = lower.replace(/['’]s?$/, '');
  if (plain.length > LONGEST) return stemmer(plain);
  const full = american(irregular(plain) ?? positive(plain) ?? withoutEnding(plain));
  return endsInOwnS(full) ? full : stemmer(full);
}

/** Words whose stem would be another word: one is not on, use is not us. What a dictionary writes as "one's" is not the number. */
const shortWords = new Map([
  ['one', 'one'],
  ['ones', 'one'],
  ["one's", "one's"],
  ['use', 'use'],
  ['uses', 'use'],
  ['used', 'use'],
  ['using', 'use'],
  ['his', 'his'],
]);

function american(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(our, '$1or')
    .replace(/(cent|theat|met|lit|fib|calib|lust|somb|spect|meag)re(s?)$/, '$1er$2')
    .replace(/([a-z]{3}[^aeiou])is(e[drs]?|ers|ing|ations?)$/, '$1iz$2')
    .replace(/(anal|paral)ys(e[drs]?|ing)$/, '$1yz$2')
    .replace(doubled, '$1l$2');
}

const our =
  /(arm|behavi|cand|clam|col|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rum|savi?|splend|tum|val|vap|vig)our/;

const doubled =
  /((?:canc|chann|comp|counc|du|exc|exp|fu|grov|jew|lab|lev|marsh|mod|pan|prop|quarr|rav|reb|rep|rev|shov|swiv|trav|tunn)e|contro|patro|enro)ll(ed|ing|ers?)$/;
