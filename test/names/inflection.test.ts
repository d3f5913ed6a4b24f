import fc from 'fast-check';
import { expect, it } from 'vitest';
import { citationForms } from '../../src/names/spelling/inflection';

it.each([
  ['Дэхуаем', 'Дэхуай'],
  ['Риджуэю', 'Риджуэй'],
  ['Кореей', 'Корея'],
  ['Филиппова', 'Филиппов'],
  ['Цзэдуну', 'Цзэдун'],
  ['Хрущёвым', 'Хрущёв'],
  ['Павлом', 'Павел'],
  ['Северной', 'Северная'],
  ['ПЕТРОВЫМ', 'ПЕТРОВ'],
  ['Донца', 'Донец'],
  ['Ивановых', 'Иванов'],
  ['Порт-Артуром', 'Порт-Артур'],
  ['Марии', 'Мария'],
  ['Толстого', 'Толстой'],
  ['Ильиничной', 'Ильинична'],
  ['Достоевским', 'Достоевский'],
  ['Казани', 'Казань'],
  ['Гоголем', 'Гоголь'],
  ['Московского', 'Московский'],
  ['китайскими', 'китайский'],
  ['Никитой', 'Никита'],
  ['Кайдзио', 'Кайдзио'],
  ['Шевченко', 'Шевченко'],
  ['Черных', 'Черных'],
])('%s may be %s', (form, citation) => {
  expect(citationForms(form).map((one) => one.replaceAll('ы́', 'ы'))).toContain(citation);
});

it('always has the word itself, whatever the word is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (word) => {
      const forms = citationForms(word);
      return forms.some((form) => form.toLowerCase() === word.toLowerCase());
    }),
  );
});
