import type { Rule } from '../../../model/rule';

/** Gazetteer tags of a source form that is not the present name of its place, in words. */
const reasons: Record<string, string> = {
  japanese: 'the Japanese reading of the name',
  former: 'a former name',
  soviet: 'the Soviet name',
  historic: 'a historic name',
  german: 'the German name',
  polish: 'the Polish name',
  finnish: 'the Finnish name',
  manchu: 'the Manchu name',
};

/** The original has one name of a place and the translation another: right, but worth knowing. */
export const placeRenamed: Rule = {
  id: 'place-renamed',
  severity: 'info',
  mqm: 'terminology/place-name',
  description: 'The translation gives a place by another of its names than the original.',
  defaults: {},
  *checkBitext({ names }) {
    for (const { name, kind, tags, forms, renderings } of names.entries) {
      const tag = Object.keys(reasons).find((candidate) => tags.includes(candidate));
      if (kind !== 'place' || !tag) continue;
      const other = renderings.filter(({ acceptable, systems }) => acceptable && !systems.includes(tag));
      if (other.length === 0) continue;
      yield {
        messageId: 'renamed',
        data: { name, given: other.map(({ text }) => text) },
        message: `${name} is given as ${other.map(({ text }) => text).join(', ')}: ${name} is ${reasons[tag]}.`,
        source: forms.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start),
        target: other.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start),
      };
    }
  },
};
