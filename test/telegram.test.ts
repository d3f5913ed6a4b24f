import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { align, check, readBilingual, type Bitext, type Finding } from '../src/index';

const text = readFileSync('fixtures/telegram-3917.txt', 'utf8');

function load(input: string): { bitext: Bitext; findings: Finding[] } {
  const { source, target } = readBilingual(input);
  const bitext = align(source, target);
  return { bitext, findings: check(bitext) };
}

const { bitext, findings } = load(text);
const quote = ({ start, end }: { start: number; end: number }, input = text) => input.slice(start, end);
const of = (rule: string, list = findings) => list.filter((finding) => finding.rule === rule);
const loud = (list: Finding[]) => list.filter(({ severity }) => severity !== 'info');
/** The made-up variant in which one thing is replaced. */
const variant = (from: string | RegExp, to: string) => {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return { input: changed, ...load(changed) };
};

/** How each unit begins: the original, and what translates it; an empty side is a null bead. */
const LADDER = `
 | CIPHERED TELEGRAM
 | BEIJING
 | for Comrade MAO
Ваши телеграммы | Your telegrams
По нашему мнению | In our opinion
Это сообщение | This communication
Если не будет | If there is no
Нужно решительно | It is necessary decisively
Нужно потребовать | It is necessary to demand
Имейте в виду | Keep in mind
Пошлите Риджуэю | Send to Ridgway
«Главнокомандующему | “To the commander
Ваше заявление | Your statement
Мы уполномочены | We are authorized
Местом встречи | We propose
В случае Вашего | If you agree
Главнокомандующий Корейской | Commander in Chief of the Korean
Командующий китайскими | Commander in Chief of the Chinese
Дата | Date
В своей телеграмме | In your telegram
Это, конечно | This, of course
Руководить | It's up to you
Самое большее | The most
Мы также | We also
Связь | You must maintain
Филиппов | FILIPPOV
 | 30 June 1951
 | No. 335/III`
  .slice(1)
  .split('\n')
  .map((line) => line.split('|').map((side) => side.trim()));

describe('the telegram, aligned', () => {
  const sides = bitext.beads.map(({ source, target }) => [
    bitext.source.sentences.slice(source.start, source.end).map((sentence) => sentence.text),
    bitext.target.sentences.slice(target.start, target.end).map((sentence) => sentence.text),
  ]);

  it('has every unit beside its translation and nothing forced', () => {
    const beginnings = sides.map((side, index) =>
      side.map((units, k) => {
        const expected = LADDER[index]?.[k] ?? '';
        return units.length === 1 && expected && units[0]!.startsWith(expected)
          ? expected
          : units.join(' + ');
      }),
    );
    expect(beginnings).toEqual(LADDER);
  });

  it('keeps a signature with its name', () => {
    expect(sides.flat(2)).toContain('Главнокомандующий Корейской народной армией  \nКим Ир Сен');
  });

  it('shows evidence that a person can read', () => {
    const evidence = bitext.beads.flatMap((bead) => bead.evidence.map((item) => item.text)).join('\n');
    for (const anchor of ['28', '38', 'Риджуэю', 'Ким Ир Сен']) expect(evidence).toContain(anchor);
  });
});

describe('the telegram, checked', () => {
  it('reports one place in three spellings as one finding with three places', () => {
    const [finding, ...more] = of('name-inconsistent');
    expect(more).toEqual([]);
    expect(finding!.target.map((span) => quote(span))).toEqual(['Gaeseong', 'Kaesong', 'Gaesong']);
    expect(new Set(finding!.source.map((span) => quote(span)))).toEqual(new Set(['Кайдзио']));
  });

  it('reports PENG DEHUI, twice, with the Palladius spelling', () => {
    const [finding, ...more] = of('name-spelling');
    expect(more).toEqual([]);
    expect(finding!.target.map((span) => quote(span))).toEqual(['PENG DEHUI', 'PENG DEHUI']);
    expect(finding!.source.map((span) => quote(span))).toEqual(['Пэн Дэхуаем', 'Пэн Дэхуай']);
    expect(finding!.suggestion).toMatch(/Peng Dehuai/i);
    expect(finding!.message).toMatch(/palladius/i);
  });

  it('explains Japanese readings of Korean places, as information', () => {
    const renamed = of('place-renamed');
    expect(renamed.map(({ severity }) => severity)).toEqual(['info', 'info']);
    expect(renamed.map(({ message }) => message).join()).toMatch(/Гензан.*Кайдзио/s);
    expect(renamed[0]!.message).toMatch(/Japanese/);
  });

  it("lists the editor's insertions", () => {
    const places = of('editorial-insertion').flatMap(({ target }) => target.map((span) => quote(span)));
    expect(places).toEqual(['[Kaesong]', '[with him]', '[Stalin]']);
  });

  it('lists the lines that only the English has', () => {
    const places = of('addition').flatMap(({ target }) => target.map((span) => quote(span)));
    expect(places.join('\n').split('\n')).toEqual([
      'CIPHERED TELEGRAM No. 3917',
      'BEIJING—TO KRASOVSKY',
      'for Comrade MAO ZEDONG',
      '30 June 1951',
      'No. 335/III',
    ]);
  });

  it('tells of terms that are rendered in several ways, as information', () => {
    const terms = of('term-inconsistent');
    expect(terms.map(({ severity }) => severity)).toEqual(terms.map(() => 'info'));
    const renderings = (stem: RegExp) =>
      terms
        .filter(({ source }) => source.every((span) => stem.test(quote(span))))
        .flatMap(({ target }) => target.map((span) => quote(span)));
    expect(new Set(renderings(/^командующ/i))).toEqual(
      new Set(['Command', 'command', 'commander', 'Commander in Chief']),
    );
    expect(new Set(renderings(/^главнокомандующ/i))).toEqual(new Set(['commander', 'Commander in Chief']));
  });

  it('is silent about everything else', () => {
    const expected = new Set(['name-inconsistent', 'name-spelling', 'addition', 'editorial-insertion']);
    expect(loud(findings).filter(({ rule }) => !expected.has(rule))).toEqual([]);
    expect(of('omission')).toEqual([]);
  });
});

describe('made-up variants of the telegram', () => {
  it('PANG DEHUI in one place, the other right: two spellings, one of them wrong', () => {
    let seen = 0;
    const changed = text.replace(/PENG DEHUI/g, () => (seen++ === 0 ? 'PANG DEHUI' : 'PENG DEHUAI'));
    const about = loud(load(changed).findings).filter(({ target }) =>
      target.some((span) => quote(span, changed) === 'PANG DEHUI'),
    );
    expect(about.length).toBeGreaterThan(0);
    expect(about.map(({ suggestion, expected }) => suggestion ?? expected).join()).toMatch(/Peng Dehuai/i);
  });

  it('28 June made 29 June: a date that departs', () => {
    const { input, findings: found } = variant('28 June', '29 June');
    const [finding, ...more] = of('date-mismatch', found);
    expect(more).toEqual([]);
    expect(finding!.severity).not.toBe('info');
    expect(quote(finding!.source[0]!, input)).toContain('28 июня');
    expect(quote(finding!.target[0]!, input)).toContain('29 June');
  });

  it('a sentence dropped: an omission', () => {
    const { input, findings: found } = variant('This, of course, is inconceivable and not necessary. ', '');
    const omissions = of('omission', found);
    expect(omissions.flatMap(({ source }) => source.map((span) => quote(span, input)))).toEqual([
      'Это, конечно, немыслимо и не нужно.',
    ]);
  });

  it('Kaesong everywhere: nothing to say about its spelling', () => {
    const { findings: found } = variant(/Gaeseong \[Kaesong\]|Gaesong/g, 'Kaesong');
    expect(of('name-inconsistent', found)).toEqual([]);
    expect(of('place-renamed', found)).toHaveLength(2);
  });

  it('the right spelling of a name: nothing to say about it', () => {
    expect(of('name-spelling', variant(/PENG DEHUI/g, 'PENG DEHUAI').findings)).toEqual([]);
  });
});
