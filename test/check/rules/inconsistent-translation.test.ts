import { it } from 'vitest';
import { inconsistentTranslation } from '../../../src/check/rules/wording/inconsistent-translation';
import { testRule } from '../../../src/check/engine/test-rule';

it('inconsistent-translation', () => {
  testRule(inconsistentTranslation, {
    valid: [
      {
        source: ['Мы не получили ваш ответ.', 'Мы не получили ваш ответ.'],
        target: ["We didn't receive your answer.", 'We didn’t receive your answer.'],
      },
      {
        source: ['Ваши телеграммы нами получены.', 'ваши телеграммы нами получены'],
        target: ['We have received your telegrams.', 'We have received your telegrams!'],
      },
      // short answers are rendered as the context asks
      { source: ['Да, конечно.', 'Да, конечно.'], target: ['Yes, of course.', 'Certainly, sir.'] },
      {
        source: ['Ваши телеграммы нами получены.', 'Телеграммы мы уже получили.'],
        target: ['We have received your telegrams.', 'We have received your telegrams.'],
        options: { reverse: false },
      },
    ],
    invalid: [
      // one letter or form apart: true, and nothing that a reader of the whole would see
      {
        source: ['I can see their reinforcements!', 'Stop.', 'I can see their reinforcements!'],
        target: ['Я вижу уже их подкрепление!', 'Стой.', 'Я вижу уже их подкрепления!'],
        sourceLanguage: 'en',
        targetLanguage: 'ru',
        findings: [{ severity: 'info' }],
      },
      {
        source: ['Ваши телеграммы нами получены.', 'Да.', 'Ваши телеграммы нами получены.'],
        target: ['We have received your telegrams.', 'Yes.', 'Your cables have reached us.'],
        findings: [
          {
            severity: 'warning',
            message: 'stands 2 times and is translated in 2 ways',
            target: ['We have received your telegrams.', 'Your cables have reached us.'],
          },
        ],
      },
      {
        source: ['Ваши телеграммы нами получены.', 'Ваших телеграмм мы не получили.'],
        target: ['We have received your telegrams.', 'We have received your telegrams.'],
        findings: [{ severity: 'info', message: '2 different passages' }],
      },
    ],
  });
});
