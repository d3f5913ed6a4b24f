import { it } from 'vitest';
import { literalMismatch } from '../../../src/check/rules/values/literal-mismatch';
import { testRule } from '../../../src/check/engine/test-rule';

it('literal-mismatch', () => {
  testRule(literalMismatch, {
    valid: [
      { source: 'Документ 335/III получен.', target: 'Document 335/III has been received.' },
      { source: 'Войска США и НАТО.', target: 'The troops of the United States and NATO.' },
      // an acronym that no table has may be made anew
      { source: 'Проект ЛИКА начат.', target: 'The LISA project has begun.' },
      { source: 'См. https://example.org/a.', target: 'See https://example.org/a.' },
    ],
    invalid: [
      {
        source: 'Об этом сообщает ТАСС.',
        target: 'This was reported by TBSS.',
        findings: [{ source: ['ТАСС'], target: ['TBSS'], message: 'ТАСС became TBSS' }],
      },
      {
        source: 'Как писал rus.err.ee, суд прекратил дело.',
        target: 'According to russ.err.ee, the court closed the case.',
        findings: [{ severity: 'warning', source: ['rus.err.ee'], target: ['russ.err.ee'] }],
      },
    ],
  });
});
