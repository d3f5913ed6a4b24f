import { it } from 'vitest';
import { nameMissing } from '../../../src/check/rules/names/name-missing';
import { testRule } from '../../../src/check/engine/test-rule';
import { bundled } from '../bundled';

it('name-missing', () => {
  testRule(nameMissing, {
    valid: bundled([
      { source: 'Командующий Риджуэй прибыл в Пекин.', target: 'Commander Ridgway arrived in Beijing.' },
      { source: 'Армия Франции отступила.', target: 'The French army retreated.' },
      { source: 'Войска США отступили.', target: 'U.S. troops retreated.' },
      { source: 'Он служил на волгоградском заводе.', target: 'He served at a factory in Volgograd.' },
      { source: 'Минобороны сообщает о боях.', target: 'The Ministry of Defense reports fighting.' },
      { source: 'Брайанта ранили, и он уехал.', target: 'He was wounded and left.' },
      { source: 'Представьте себе эту армию.', target: 'Imagine this army.' },
      { source: 'В XII веке город сгорел.', target: 'In the twelfth century the town burned down.' },
      // a tokenised text parts the ending from its noun: that is no hole
      { source: 'МВД закрыло рынок в Лондоне.', target: "One of London 's markets was closed" },
      // a name that stands elsewhere may be a pronoun here
      {
        source: ['Приехал Риджуэй.', 'Завтра мы встретим Риджуэя.'],
        target: ['Ridgway has come.', 'Tomorrow we will meet the general.'],
        options: { minConfidence: 0.65 },
      },
    ]),
    invalid: bundled([
      {
        source: 'Дипломатические отношения с Катаром разорвал Египет.',
        target: 'Diplomatic relations with Sweden were severed by Egypt.',
        findings: [{ severity: 'warning', source: ['Катаром'] }],
      },
      {
        source: 'В этой игре Джордан набрал много очков.',
        target: 'In this game Kolonko scored many points.',
        findings: [{ source: ['Джордан'], target: ['Kolonko'], message: 'Kolonko stands there' }],
      },
      {
        source: 'Опрос провела компания Vilmorus.',
        target: 'The survey was conducted by the company.',
        findings: [{ source: ['Vilmorus'], target: [] }],
      },
      {
        source: 'Разговор Владимира Путина и Владимира Зеленского состоялся.',
        target: 'The conversation between and Vladimir Zelensky took place.',
        findings: [{ source: ['Путина'] }],
      },
      // words that make a name are rendered by words: only a hole in the grammar shows that they are gone
      {
        source: 'Об этом говорится на сайте Министерства обороны.',
        target: 'This is stated on the website of .',
        findings: [{ source: ['Министерства'] }],
      },
    ]),
  });
});
