import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../../../src/check/engine/gather-facts';
import { caseBitext } from '../../../src/check/engine/test-rule';
import { placesTogether } from '../../../src/check/evidence/phrase-links';
import { parseLexicon } from '../../../src/index';

/** The pairs of words that one entry of a lexicon links in a passage. */
function pairs(entry: string, source: string, target: string) {
  const facts = gatherFacts(caseBitext({ source, target }), {
    lexicon: parseLexicon(`${entry}\n`),
    gazetteer: undefined,
    glossary: undefined,
  });
  const links = facts.links(facts.beads[0]!);
  return links.pairs
    .map((pair) => `${links.source[pair.source]!.lower}=${links.target[pair.target]!.lower}`)
    .sort();
}

describe('a phrase of the source', () => {
  const help = 'оказать помощь\tassist';

  it('is found with up to two words inside', () => {
    const both = (verb: string) => ['помощь=assisted', `${verb}=assisted`].sort();
    expect(pairs(help, 'Он оказал помощь.', 'He assisted.')).toEqual(both('оказал'));
    expect(pairs(help, 'Он оказал им помощь.', 'He assisted them.')).toEqual(both('оказал'));
    expect(pairs(help, 'Она оказала им большую помощь.', 'She assisted them.')).toEqual(both('оказала'));
  });

  it('is not found with four words inside, or a mark', () => {
    expect(pairs(help, 'Он оказал им всем очень большую помощь.', 'He assisted.')).toEqual([]);
    expect(pairs(help, 'Он это оказал, но помощь была.', 'He assisted.')).toEqual([]);
  });

  it('is found across a mark when no word is inside', () => {
    expect(pairs('несмотря на то что\tthough', 'Несмотря на то, что', 'Though')).toHaveLength(4);
  });

  it('of two words is found the other way round', () => {
    expect(pairs(help, 'Помощь он оказал.', 'He assisted.')).toEqual(['оказал=assisted', 'помощь=assisted']);
    expect(pairs(help, 'Вот помощь, оказал.', 'He assisted.')).toEqual([]);
  });

  it('that begins with a preposition holds no other word', () => {
    expect(pairs('в связи\twith', 'в этой связи', 'with')).toEqual([]);
    expect(pairs('в связи\twith', 'в связи', 'with')).toHaveLength(2);
  });

  it('may have its words apart in more than one place, though not in two at once', () => {
    const entry = 'взять руку помощи\thelp';
    expect(pairs(entry, 'взял его руку помощи', 'helped')).toHaveLength(3);
    expect(pairs(entry, 'взял руку их помощи', 'helped')).toHaveLength(3);
    expect(pairs(entry, 'взял его руку их помощи', 'helped')).toEqual([]);
  });
});

describe('a phrase of the target', () => {
  it.each([
    ['потерпеть неудачу\tdraw a blank', 'Он потерпел неудачу.', 'He drew a blank.'],
    ['потерпеть неудачу\tdraw a blank', 'Он потерпел неудачу.', 'He drew another blank.'],
    ['взглянуть\thave a look', 'Он взглянул.', 'He has a quick look.'],
    ['взглянуть\thave a look', 'Он взглянул.', 'He was having one last look.'],
    ['рисковать\tat one’s own risk', 'Рискую.', 'At their own risk.'],
    ['взять себя в руки\tpull oneself together', 'Возьми себя в руки', 'Pull yourself together'],
    ['испугаться\tbe taken aback', 'Испугался.', 'He seemed taken aback.'],
    ['бить\tdeal a blow', 'Бил', 'Dealt him a hard blow'],
  ])('%s: %s → %s', (entry, source, target) => {
    expect(pairs(entry, source, target)).not.toEqual([]);
  });

  it('wants all its words that say something, near each other', () => {
    const look = 'взглянуть\thave a look';
    expect(pairs(look, 'Он взглянул.', 'He has a quick snack.')).toEqual([]);
    expect(
      pairs(look, 'Он взглянул.', 'He has a house where people who visit him never look happy.'),
    ).toEqual([]);
  });

  it('of nothing but small words wants them all', () => {
    expect(pairs('хотеть\tbe up to', 'хочет', 'is up to')).toHaveLength(3);
    expect(pairs('хотеть\tbe up to', 'хочет', 'up to')).toEqual([]);
  });

  it('does not take a preposition for the number one', () => {
    expect(pairs('один\tone', 'один', 'on')).toEqual([]);
    expect(pairs('один\tone', 'один', 'one')).toEqual(['один=one']);
  });
});

describe('places of words that stand together', () => {
  it('are those within four words more than the phrase has', () => {
    expect([...placesTogether([[0], [5]])]).toEqual([0, 5]);
    expect([...placesTogether([[0], [6]])]).toEqual([]);
    expect([...placesTogether([[0, 20], [3], [1, 18]])].sort()).toEqual([0, 1, 3]);
    expect([...placesTogether([[0], []])]).toEqual([]);
  });
});
