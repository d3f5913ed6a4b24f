import { it } from 'vitest';
import { placeRenamed } from '../../../src/check/rules/names/place-renamed';
import { testRule } from '../../../src/check/engine/test-rule';
import { bundled } from '../bundled';

it('place-renamed', () => {
  testRule(placeRenamed, {
    valid: bundled([
      { source: 'Переговоры в Пекине.', target: 'Talks in Beijing.' },
      { source: 'Порт Гензан.', target: 'The port of Genzan.' },
    ]),
    invalid: bundled([
      {
        source: 'Порт Гензан.',
        target: 'The port of Wonsan.',
        findings: [{ severity: 'info', source: ['Гензан'], target: ['Wonsan'], message: 'Japanese' }],
      },
    ]),
  });
});
