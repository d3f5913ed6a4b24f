import type { Plant } from './marks';

/** Denials put in and taken out, in the English and in the Russian text, whichever of them is the target. */
export const denialPlants: readonly [what: string, side: 'source' | 'target', plant: Plant][] = [
  ['not after an auxiliary', 'target', english(putInEnglish)],
  ['not, never, no or n’t left out', 'target', english(leftOutEnglish)],
  ['не before a verb', 'source', russian(putInRussian)],
  ['не left out', 'source', russian(leftOutRussian)],
];

type Change = (text: string, random: () => number) => string | undefined;

function english(change: Change): Plant {
  return ({ source, target }, random) => {
    const text = mayChange(change, source) ? change(target, random) : undefined;
    return text === undefined ? undefined : { source, target: text };
  };
}

function russian(change: Change): Plant {
  return ({ source, target }, random) => {
    const text = mayChange(change, target) ? change(source, random) : undefined;
    return text === undefined ? undefined : { source: text, target };
  };
}

/** A denial is only left out where the other text denies something in so many words. */
function mayChange(change: Change, other: string): boolean {
  return (change !== leftOutEnglish && change !== leftOutRussian) || denies.test(other);
}

const denies =
  /(?<!\p{L})(?:не|нет|нельзя|никто|никогда|ничего|not|no|never|cannot)(?!\p{L})|n['’]t(?!\p{L})/iu;

function putInEnglish(text: string, random: () => number): string | undefined {
  const found = [...text.matchAll(/\b(?:is|was|were|are|will|would|could|can|should|must|may)\b(?! not)/g)];
  const auxiliary = pick(found, random);
  const at = auxiliary && auxiliary.index + auxiliary[0].length;
  return at === undefined ? undefined : `${text.slice(0, at)} not${text.slice(at)}`;
}

/** Not only, no doubt, no longer … deny nothing, or something else. */
const leftOut =
  /n['’]t(?![\w'’])|(?<=\bcan)not(?= )| not(?= (?!only|just|to mention|until|all|yet|so))| never(?= (?!before|mind))|(?<= )no (?=[a-z]{4})(?!longer|less|more|doubt|one|matter|sooner)/g;

function leftOutEnglish(text: string, random: () => number): string | undefined {
  const denial = pick([...text.matchAll(leftOut)], random);
  if (!denial) return undefined;
  const before = text.slice(0, denial.index).replace(/\bwo$/, 'will').replace(/\bca$/, 'can');
  return before + text.slice(denial.index + denial[0].length);
}

const verb =
  /(?<= )\p{Ll}{3,}(?:ает|яет|ует|ился|лась|лись|ать|ить|али|или|ила|ало|ают|яют|уют|ется)(?!\p{L})/gu;

function putInRussian(text: string, random: () => number): string | undefined {
  const found = [...text.matchAll(verb)].filter(
    ({ index }) => !/(?:^|\s)н[еи] $/i.test(text.slice(0, index)),
  );
  const word = pick(found, random);
  return word && `${text.slice(0, word.index)}не ${text.slice(word.index)}`;
}

/** Where another word of the sentence asks for it, не is not the only denial; не только, не менее … deny nothing. */
const alone = /(?<= )не (?=\p{Ll})(?!только|менее|более|просто|столько|раз |без|так давно|говоря|смотря)/gu;
const asks = /(?<!\p{L})(?:ни|никто|ничего|ничто|никогда|никак\p{L}*|нигде|никому|никого|нельзя)(?!\p{L})/iu;

function leftOutRussian(text: string, random: () => number): string | undefined {
  const word = asks.test(text) ? undefined : pick([...text.matchAll(alone)], random);
  return word && text.slice(0, word.index) + text.slice(word.index + word[0].length);
}

function pick<T>(items: readonly T[], random: () => number): T | undefined {
  return items[Math.floor(random() * items.length)];
}
