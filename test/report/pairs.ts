import { readFileSync } from 'node:fs';
import { align, check, readBilingual, type Bitext, type Finding } from '../../src/index';

/** The telegram, aligned and checked. */
export function telegram(): { bitext: Bitext; findings: Finding[] } {
  const { source, target } = readBilingual(readFileSync('fixtures/telegram-3917.txt', 'utf8'));
  const bitext = align(source, target);
  return { bitext, findings: check(bitext) };
}

/** Everything that could mean something to a format, in one sentence. */
export const HOSTILE =
  '<script>alert("1")</script> ]]> --> </style> & &amp; \' " ` $x$ *b* _i_ [l](http://x.y) {0} %0A::error::x\u0000\u001b[31m\u0007\u009b\ud800\ufffe @user #12 :+1: | ~ =1+1 \u202eabc';

/** A pair that is hostile in every text of it: sentences, messages, suggestions, paths; with every severity. */
export function hostile(): { bitext: Bitext; findings: Finding[]; path: string } {
  const { source, target } = align(
    ['Мир заключён.', `Текст ${HOSTILE}`, 'Без перевода.'],
    ['Peace was made.', `Text ${HOSTILE}`],
  );
  const bead = (k: number, end = k + 1) => ({
    source: { start: k, end: k + 1 },
    target: { start: k, end },
    confidence: 0.9,
    evidence: [{ kind: 'word' as const, text: HOSTILE }],
  });
  const bitext: Bitext = { source, target, beads: [bead(0), bead(1), bead(2, 2)] };
  const span = (text: string, part: string) => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  });
  const finding = (rest: Partial<Finding>): Finding => ({
    rule: 'number-mismatch',
    severity: 'error',
    message: `Message ${HOSTILE}`,
    bead: 1,
    source: [span(bitext.source.text, HOSTILE)],
    target: [span(bitext.target.text, HOSTILE)],
    expected: HOSTILE,
    suggestion: HOSTILE,
    mqm: 'accuracy/mistranslation/number',
    confidence: 0.5,
    fingerprint: '0123456789abcdef',
    ...rest,
  });
  const findings = [
    finding({}),
    finding({ severity: 'warning', rule: 'made"up<rule>', fingerprint: '1123456789abcdef' }),
    finding({ severity: 'info', source: [], fingerprint: '2123456789abcdef' }),
    finding({ accepted: true, target: [], bead: 2, fingerprint: '3123456789abcdef' }),
    finding({ bead: -1, source: [], target: [], fingerprint: '4123456789abcdef' }),
  ];
  return { bitext, findings, path: `a b/${HOSTILE}` };
}
