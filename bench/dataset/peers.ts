/**
 * The default filters of other tools that need no model, written anew after what their documentation and sources say: the hard rules of Bicleaner (Bitextor),
 * OpusCleaner and OpusFilter. Each says whether a Russian–English pair is kept.
 */
export const peers: Record<string, (source: string, target: string) => boolean> = {
  hardrules: (source, target) => all(hardrules, source, target),
  OpusCleaner: (source, target) => all(opusCleaner, source, target),
  OpusFilter: (source, target) => all(opusFilter, source, target),
};

type PairRule = (source: string, target: string) => boolean;

function all(rules: readonly PairRule[], source: string, target: string): boolean {
  return rules.every((rule) => rule(source, target));
}

const both =
  (holds: (text: string, side: 'source' | 'target') => boolean): PairRule =>
  (source, target) =>
    holds(source, 'source') && holds(target, 'target');
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const lettersOf = (text: string) => text.replace(/\P{L}/gu, '').toLowerCase();
const ratio = (a: number, b: number) => Math.max(a, b) / Math.max(1, Math.min(a, b));

const hardrules: readonly PairRule[] = [
  both((text) => wordsOf(text).length >= 3),
  both((text) => text.length < 1024),
  (source, target) => ratio(source.length, target.length) <= 3,
  (source, target) => lettersOf(source) !== lettersOf(target),
  both((text) => !['Re:', '{{', '%s', '}}', '+++', '***', '="'].some((part) => text.includes(part))),
  both((text) => count(text, /\p{L}/gu) > 0.1 * text.length),
  both((text) => count(text, /\d/g) < 0.5 * text.length),
  both((text) => count(text, / [-/] | : |[<>*]/g) < 3 && count(text, /[|→←•·¬»]/g) < 2 + count(text, /«/g)),
  both((text) => !/\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+/u.test(text)),
  both((text) => !/[\u0080-\u00ff]{3}/.test(text)),
  both((text) => !/(?: \D){4} /.test(text)),
  both((text) => count(text, /\(/g) === count(text, /\)/g) && count(text, /\[/g) === count(text, /\]/g)),
  both((text) => !/[ÃÂ]/.test(text)),
  (source, target) => !(isTitle(source) && isTitle(target)),
];

/** Several words, each with a capital. */
function isTitle(text: string): boolean {
  const words = wordsOf(text).filter((word) => /\p{L}/u.test(word));
  return words.length > 1 && words.every((word) => /^\P{L}*\p{Lu}\p{Ll}*\P{L}*$/u.test(word));
}

const letters = { source: /\p{Script=Cyrillic}/gu, target: /[a-z]/gi };

const opusCleaner: readonly PairRule[] = [
  both((text) => wordsOf(text).length >= 1 && wordsOf(text).length <= 150),
  (source, target) => ratio(wordsOf(source).length, wordsOf(target).length) <= 1 / 0.6,
  both((text, side) => {
    const words = wordsOf(text);
    const own = words.filter((word) => new RegExp(letters[side].source, 'iu').test(word[0]!));
    return (
      own.length >= 0.4 * words.length && count(text, letters[side]) >= 0.5 * text.replaceAll(' ', '').length
    );
  }),
  (source, target) => {
    const numbers = (text: string) =>
      new Set(
        text.match(/\d+(?:[.,:]\d+)*/g)?.map((one) => one.replace(/^0+(?=\d)/, '').replace(/\D/g, '*')),
      );
    const [from, to] = [numbers(source), numbers(target)];
    if (from.size + to.size === 0) return true;
    const same = [...from].filter((one) => to.has(one)).length;
    return same + 1 >= from.size + to.size - 2 * same + 1;
  },
];

const opusFilter: readonly PairRule[] = [
  both((text) => wordsOf(text).length >= 1 && wordsOf(text).length <= 100),
  (source, target) => ratio(wordsOf(source).length, wordsOf(target).length) < 3,
  both((text) => wordsOf(text).every((word) => word.length < 40)),
  both((text) => {
    const words = wordsOf(text);
    const mean = words.join('').length / Math.max(1, words.length);
    return mean >= 2 && mean <= 20;
  }),
  both((text) => count(text, /\p{L}/gu) >= 0.75 * text.length),
  (source, target) => !/\p{Script=Latin}/u.test(source) && !/\p{Script=Cyrillic}/u.test(target),
  (source, target) => {
    const stops = (text: string) => count(text, /[.?!…]/g);
    const [from, to] = [stops(source), stops(target)];
    const excess = Math.abs(from - to) + Math.max(0, from - 1) + Math.max(0, to - 1);
    return -Math.log(excess + 1) >= -2;
  },
  (source, target) => {
    const [from, to] = [source, target].map((text) => (text.match(/[1-9]/g) ?? []).join(''));
    const total = from!.length + to!.length;
    return total === 0 || (2 * commonLength(from!, to!)) / total >= 0.5;
  },
];

/** Length of the longest common subsequence. */
function commonLength(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++)
      next[j] = letter === b[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!);
    row = next;
  }
  return row[b.length]!;
}
