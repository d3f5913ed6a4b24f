import { languagePack } from '../../../languages/index';
import { opposites } from '../../../lexicon/opposites';
import type { LanguagePack } from '../../../languages/pack';
import type { BeadContext, LinkedWord } from '../../../model/rule';
import type { DeniedSide } from './denial-evidence';
import { findDenials, noDenials, plainLetters } from './denials';

/** Weight of the translations that a word usually has. */
const USUAL = 0.5;

/** Letters of the shortest word that an affix is taken from. */
const SHORTEST = 4;

/** Both sides of a passage with their denials; nothing where a language is not known, a side is missing, or neither denies anything. */
export function deniedSides(context: BeadContext): { source: DeniedSide; target: DeniedSide } | undefined {
  const { bitext, lexicon } = context.facts;
  const [source, target] = [languagePack(bitext.source.language), languagePack(bitext.target.language)];
  if (!source.negation || !target.negation || !context.source.text || !context.target.text) return undefined;
  const links = context.facts.links(context);
  const found = {
    source: findDenials(links.source, context.source, source.negation),
    target: findDenials(links.target, context.target, target.negation),
  };
  if (!found.source && !found.target) return undefined;
  const translates = (word: string, other: string, least = 0) =>
    lexicon?.translations(word).some(({ stem, weight }) => stem === other && weight >= least) ?? false;
  const oppositeOfSource = (word: LinkedWord) => opposites(source.code, word.stem);
  const oppositeOfTarget = (word: LinkedWord) => opposites(target.code, word.stem);
  const isOpposite = (ofSource: LinkedWord, ofTarget: LinkedWord) =>
    oppositeOfSource(ofSource).some((word) => translates(word, ofTarget.stem, USUAL)) ||
    oppositeOfTarget(ofTarget).some((word) => translates(ofSource.stem, word, USUAL));
  const withoutAffix = ({ negation, stem }: LanguagePack) => {
    return ({ lower }: LinkedWord) => {
      const word = plainLetters(lower);
      return negation!.affixes.flatMap((affix) => {
        const base = word.replace(affix, '');
        return base === word || base.length < SHORTEST ? [] : [stem(base)];
      });
    };
  };
  const withPrefix = ({ negation, stem }: LanguagePack) => {
    return ({ lower }: LinkedWord) => negation!.prefixes.map((prefix) => stem(prefix + plainLetters(lower)));
  };
  const side = (of: 'source' | 'target'): DeniedSide => {
    const denials = found[of] ?? noDenials(links[of], context[of]);
    // text left untranslated, an English title in the original: denials that the other side has as they are
    const others = links[of === 'source' ? 'target' : 'source'];
    denials.plain = denials.plain.filter((at) => !others.some(({ lower }) => lower === links[of][at]!.lower));
    const negation = (of === 'source' ? source : target).negation!;
    return {
      words: links[of],
      denials,
      negation,
      isEmpty: ({ kind, lower }) => kind === 'function' || isDenialOrEmpty(plainLetters(lower)),
      withoutAffix: withoutAffix(of === 'source' ? source : target),
      withPrefix: withPrefix(of === 'source' ? source : target),
      translates: of === 'source' ? translates : (word, stem, least) => translates(stem, word, least),
      isOpposite: of === 'source' ? isOpposite : (own, other) => isOpposite(other, own),
    };
    function isDenialOrEmpty(word: string) {
      return negation.empty.has(word) || negation.words.has(word);
    }
  };
  return { source: side('source'), target: side('target') };
}
