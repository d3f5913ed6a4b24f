import type { NameTrait } from '../model/name';

/** What gives a spelling, or what a form is, in words: tags of the gazetteer and romanisation systems. */
const words: Readonly<Record<string, string>> = {
  usual: 'usual spelling',
  variant: 'variant spelling',
  transcription: 'transcribed by sound',
  short: 'short form',
  former: 'former name',
  historic: 'historic name',
  soviet: 'Soviet name',
  japanese: 'Japanese name',
  german: 'German name',
  polish: 'Polish name',
  finnish: 'Finnish name',
  manchu: 'Manchu name',
  exonym: 'foreign name of the place',
  postal: 'Chinese postal spelling',
  pinyin: 'pinyin',
  palladius: 'pinyin, from the Palladius system',
  'wade-giles': 'Wade–Giles',
  mr: 'McCune–Reischauer',
  rr: 'Revised Romanization of Korean',
  dprk: 'North Korean spelling',
  birth: 'name at birth',
  cover: 'cover name',
  nickname: 'nickname',
  pseudonym: 'pseudonym',
  regnal: 'name as a ruler',
  surname: 'surname',
};

/** A tag or system in words that a reader understands; one that nobody described as it is, from a gazetteer of the user. */
export function inWords(tag: string): string {
  return Object.hasOwn(words, tag) ? words[tag]! : tag.replaceAll('-', ' ');
}

/** What makes an unmatched word a name. */
export const traitWords: Readonly<Record<NameTrait, string>> = {
  place: 'a known place',
  person: 'a person',
  name: 'a name',
  initial: 'at the beginning of a sentence',
  common: 'a common word with a capital',
  acronym: 'an acronym',
  foreign: 'in foreign letters',
  adjective: 'made from a place',
  part: 'a part of a name',
  people: 'a people or country',
};
