import { expect, it } from 'vitest';
import { check } from '../../../src/index';
import { caseBitext } from '../../../src/check/engine/test-rule';
import { bundled } from '../bundled';

/** What the rules of names warn of in a Russian translation of one English sentence. */
function warnings(source: string, target: string): string[] {
  const [pair] = bundled([{ source, target, sourceLanguage: 'en', targetLanguage: 'ru' }]);
  return check(caseBitext(pair!), {
    only: ['name-missing', 'name-added', 'name-inconsistent', 'name-spelling'],
  })
    .filter(({ severity }) => severity !== 'info')
    .map(({ message }) => message);
}

it('sees another word beside one that is kept in Latin letters', () => {
  const source = 'The rights group Amnesty International wrote to the minister.';
  expect(warnings(source, 'Правозащитная организация Amnesty Дюпон написала министру.')).not.toEqual([]);
  expect(warnings(source, 'Правозащитная организация Amnesty International написала министру.')).toEqual([]);
  expect(warnings(source, 'Правозащитная организация Amnesty Интернешнл написала министру.')).toEqual([]);
});

it('takes a surname in -ский for no adjective', () => {
  const source = 'Her husband Jarett Kelley went to the park on Thursday.';
  expect(warnings(source, 'Ее муж Джаретт Ковальский пошел в парк в четверг.')).toEqual([
    'Kelley is not in the translation; Ковальский stands there.',
  ]);
  expect(warnings(source, 'Ее муж Джаретт Келли пошел в парк в четверг.')).toEqual([]);
});

it('takes a common word that begins the sentence for no name', () => {
  expect(
    warnings(
      'And those include Philippe Coutinho, Ivan Rakitic and others.',
      'В их числе Филипп Коутиньо, Иван Эндрюс и другие.',
    ),
  ).not.toEqual([]);
  expect(
    warnings(
      'And those include Philippe Coutinho, Ivan Rakitic and others.',
      'В их числе Филипп Коутиньо, Иван Ракитич и другие.',
    ),
  ).toEqual([]);
});

it('sees a name beside a rendered one that the original does not have', () => {
  const source = "England's Darren Till lost the main event on Saturday.";
  expect(warnings(source, 'Англичанин Даррен Хансен проиграл главный бой в субботу.')).not.toEqual([]);
  expect(warnings(source, 'Англичанин Даррен Тилл проиграл главный бой в субботу.')).toEqual([]);
  // a translation says who he is
  expect(
    warnings('Trump lost the main event on Saturday.', 'Дональд Трамп проиграл главный бой в субботу.'),
  ).toEqual([]);
});

it('takes a name that reads as a participle for no common word', () => {
  const source = 'Now leader Keir Starmer is under pressure to expel Mr Corbyn.';
  const rest = 'оказывается давление с целью исключить г-на Корбина.';
  expect(warnings(source, `Теперь на лидера Кира Морено ${rest}`)).not.toEqual([]);
  expect(warnings(source, `Теперь на лидера Кира Стармера ${rest}`)).toEqual([]);
});
