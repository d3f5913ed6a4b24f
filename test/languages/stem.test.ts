import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem as english } from '../../src/languages/en/morphology/stem';
import { stem as russian } from '../../src/languages/ru/morphology/stem';

describe('the Russian stemmer', () => {
  it.each([
    'знать знаю знает знал знала знали зная',
    'узнать узнал узнаете',
    'хотеть хочу хочет хотел хотят',
    'увидеть увижу увидел увидели увидимся',
    'идти иду идёт шёл шла шли',
    'прийти приду пришёл пришла пришли',
    'зайти зайду зашёл зашла',
    'сказать скажу скажет сказал',
    'показаться покажется показался',
    'принять приму примет принял',
    'дать дам даст дадут дала',
    'любить люблю любит любил',
    'требовать требует требуют требовал требуя',
    'улыбнуться улыбнулся улыбнулась',
    'указывать указывая указывает указывал',
    'день дня дней днями',
    'отец отца отцы',
    'подарок подарка подарки',
    'девушка девушек девушки',
    'ребёнок ребенка дети детьми',
    'человек человека люди людьми',
    'время времени времён',
    'канал канала канале',
    'система системы систем системам',
    'гражданин граждане граждан',
  ])('keeps together %s', (forms) => {
    expect(new Set(forms.split(' ').map(russian)).size).toBe(1);
  });

  it.each([
    ['берег', 'беречь'],
    ['состав', 'стать'],
    ['пример', 'умереть'],
    ['опера', 'опереть'],
    ['мой', 'мыть'],
    ['дело', 'деть'],
    ['запрет', 'переть'],
    ['урок', 'уркать'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(russian(one)).not.toBe(russian(other));
  });

  it('takes any text and gives a stem no longer than word and dictionary form', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\p{Script=Cyrillic}{0,20}$/u), (word) => {
        expect(russian(word).length).toBeLessThanOrEqual(word.length + 4);
      }),
    );
    expect(russian('а'.repeat(100_000)).length).toBeLessThanOrEqual(100_004);
    expect(english('is'.repeat(50_000)).length).toBeLessThanOrEqual(100_004);
  });
});

describe('the English stemmer', () => {
  it.each([
    'go going went gone',
    'say says said',
    'child children child’s',
    'woman women',
    'labour labor labours',
    'organise organize organised organizing',
    'organisation organization',
    'travelled traveled travelling travel',
    'controlled control',
    'centre center centres',
    'defence defense',
    'call called calling calls',
    'raise raised raising',
  ])('keeps together %s', (forms) => {
    expect(new Set(forms.split(' ').map(english)).size).toBe(1);
  });
});
