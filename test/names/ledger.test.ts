import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { align, nameLedger, readBilingual } from '../../src/index';
import type { NameEntry } from '../../src/model/name';

const telegram = readFileSync(new URL('../../fixtures/telegram-3917.txt', import.meta.url), 'utf8');

function entriesOf(text: string): NameEntry[] {
  const { source, target } = readBilingual(text);
  return nameLedger(align(source, target)).entries;
}

function entry(entries: readonly NameEntry[], name: string): NameEntry {
  const found = entries.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name} among ${entries.map((one) => one.name).join(', ')}`);
  return found;
}

const shown = ({ renderings }: NameEntry) =>
  renderings
    .map(({ text, bracketed, acceptable }) => `${bracketed ? `[${text}]` : text}${acceptable ? '' : ' ?'}`)
    .sort();

describe('the ledger of the telegram', () => {
  const entries = entriesOf(telegram);

  it('has Кайдзио once, a Japanese reading with three spellings', () => {
    const kaesong = entry(entries, 'Кайдзио');
    expect(shown(kaesong)).toEqual(['Gaeseong', 'Gaesong ?', '[Kaesong]']);
    expect(kaesong).toMatchObject({ kind: 'place', tags: ['japanese'], suggestions: ['Kaesong'] });
  });

  it('does not take PENG DEHUI for a spelling of Пэн Дэхуай, and knows the right one', () => {
    const peng = entry(entries, 'Пэн Дэхуай');
    expect(shown(peng)).toEqual(['PENG DEHUI ?']);
    expect(peng.renderings[0]!.spans).toHaveLength(2);
    expect(peng.suggestions).toEqual(['Peng Dehuai']);
  });

  it('knows Гензан as a Japanese reading of Wonsan', () => {
    expect(entry(entries, 'Гензан')).toMatchObject({
      tags: ['japanese'],
      renderings: [{ text: 'Wonsan', acceptable: true }],
    });
  });

  it.each([
    ['Риджуэй', ['Ridgway']],
    ['Ким Ир Сен', ['KIM IL SUNG']],
    ['Мао Цзэдун', ['MAO ZEDONG']],
    ['Филиппов', ['FILIPPOV', '[Stalin]']],
  ])('finds nothing wrong with %s', (name, renderings) => {
    expect(shown(entry(entries, name))).toEqual(renderings);
  });

  it('leaves organisations and acronyms alone', () => {
    expect(entries.filter(({ name }) => /корейск|оон|армия/i.test(name))).toEqual([]);
  });

  it('tells two spellings apart when one of them is right', () => {
    const [first] = telegram.split('PENG DEHUI');
    const changed = telegram.replaceAll('PENG DEHUI', 'PENG DEHUAI').replace('PENG DEHUAI', 'PANG DEHUI');
    expect(first).toBeDefined();
    expect(shown(entry(entriesOf(changed), 'Пэн Дэхуай'))).toEqual(['PANG DEHUI ?', 'PENG DEHUAI']);
  });

  it('has one acceptable rendering where the translation is consistent', () => {
    const changed = telegram.replaceAll(/Gaeseong|Gaesong/g, 'Kaesong').replace(' [Kaesong]', '');
    expect(shown(entry(entriesOf(changed), 'Кайдзио'))).toEqual(['Kaesong']);
  });
});
