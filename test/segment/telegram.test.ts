import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readBilingual, type Sentence } from '../../src/index';

const { source, target } = readBilingual(readFileSync('fixtures/telegram-3917.txt', 'utf8'));
const texts = (sentences: readonly Sentence[]) => sentences.map(({ text }) => text);

it('does not end a sentence behind «тов.»', () => {
  expect(texts(source.sentences)).toContain('Руководить придётся Вам, тов. Мао Цзэдун.');
});

it('keeps an office and its name together as one signature', () => {
  const signatures = [...source.sentences, ...target.sentences].filter(({ kind }) => kind === 'signature');
  expect(texts(signatures)).toEqual([
    'Главнокомандующий Корейской народной армией  \nКим Ир Сен',
    'Командующий китайскими добровольческими частями  \nПэн Дэхуай.',
    'Филиппов',
    "Commander in Chief of the Korean People's Army  \nKIM IL SUNG",
    'Commander in Chief of the Chinese Volunteer Units  \nPENG DEHUI',
    'FILIPPOV [Stalin]',
  ]);
});

it('keeps the lines of a letterhead apart', () => {
  expect(texts(target.sentences).slice(0, 3)).toEqual([
    'CIPHERED TELEGRAM No. 3917',
    'BEIJING—TO KRASOVSKY',
    'for Comrade MAO ZEDONG',
  ]);
  expect(texts(target.sentences).slice(-2)).toEqual(['30 June 1951', 'No. 335/III']);
});
