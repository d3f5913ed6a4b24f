import { describe, expect, it } from 'vitest';
import type { Bitext, Finding } from '../../src/index';
import { textReport } from '../../src/report';
import { terminalWidth, wrap } from '../../src/report/terminal/terminal-width';
import { hostile, telegram } from './pairs';

const { bitext, findings } = telegram();

/** One sentence on each side, with a finding about one word of the target. */
function about(text: string, word: string): { pair: Bitext; finding: Finding } {
  const sentence = { start: 0, end: text.length, text, paragraph: 0, kind: 'prose' as const };
  const document = { text, language: 'en', sentences: [sentence] };
  const range = { start: 0, end: 1 };
  const start = text.indexOf(word);
  return {
    pair: {
      source: document,
      target: document,
      beads: [{ source: range, target: range, confidence: 1, evidence: [] }],
    },
    finding: { ...findings[0]!, bead: 0, source: [], target: [{ start, end: start + word.length }] },
  };
}

describe('the terminal report', () => {
  it('tells the findings of a passage together, each with its places and what to write', () => {
    const text = textReport(bitext, findings);
    expect(text).toMatch(
      /── passage 6 ─+\ninfo {5}.*\n(?: .*\n)*warning {2}Пэн Дэхуай is written PENG DEHUI/,
    );
    expect(text).toMatch(/ {5}59 │ …\S.*▸PENG DEHUI◂/);
    expect(text).toContain('\n         PENG DEHUI → PENG DEHUAI\n');
    expect(text.match(/── passage 6 /g)).toHaveLength(1);
    expect(text.trimEnd()).toMatch(/28 beads · 0 errors · 4 warnings · \d+ info$/);
  });

  it.each([40, 60, 80, 100, 160])('fits %i columns', (columns) => {
    for (const line of textReport(bitext, findings, { columns }).split('\n'))
      expect(terminalWidth(line)).toBeLessThanOrEqual(columns);
  });

  it('fits with wide characters too', () => {
    const { pair, finding } = about(
      `${'漢字かな交じり文'.repeat(12)} Kaesong ${'開城'.repeat(40)}`,
      'Kaesong',
    );
    const lines = textReport(pair, [finding], { columns: 80 }).split('\n');
    expect(lines.join('\n')).toContain('▸Kaesong◂');
    for (const line of lines) expect(terminalWidth(line)).toBeLessThanOrEqual(80);
  });

  it('isolates text that runs from right to left, and that alone', () => {
    const { pair, finding } = about('שלום עולם Kaesong', 'Kaesong');
    expect(textReport(pair, [finding])).toMatch(/│ \u2068.*▸Kaesong◂\u2069\n/);
    expect(textReport(bitext, findings)).not.toMatch(/[\u2066-\u2069]/);
  });

  it('obeys no control character of the text and no turn of its direction', () => {
    const bad = hostile();
    const text = textReport(bad.bitext, bad.findings, {
      color: false,
      files: { source: { path: bad.path }, target: { path: bad.path } },
    });
    expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202e\ufffe\p{Surrogate}]/u);
    expect(text).toContain('␛[31m');
  });

  it('paints when asked to, the letters that differ among it', () => {
    const text = textReport(bitext, findings, { color: true });
    expect(text).toContain('PENG DEHU\u001b[4mA\u001b[24mI');
    expect(text).toContain('\u001b[7mPENG DEHUI\u001b[27m');
    expect(textReport(bitext, findings)).not.toContain('\u001b');
  });

  it('can leave out information, and say nothing when there is nothing', () => {
    const text = textReport(bitext, findings, { quiet: true });
    expect(text).not.toMatch(/^info/m);
    expect(text.match(/^warning/gm)).toHaveLength(4);
    expect(
      textReport(
        bitext,
        findings.filter(({ severity }) => severity === 'info'),
        { quiet: true },
      ),
    ).toBe('');
  });

  it('can count by rule only', () => {
    expect(textReport(bitext, findings, { summary: true }).split('\n').slice(2, 5)).toEqual([
      'warning  addition                 2',
      'warning  name-inconsistent        1',
      'warning  name-spelling            1',
    ]);
  });

  it('names what the baseline accepts as such', () => {
    const text = textReport(
      bitext,
      findings.map((finding) => ({ ...finding, accepted: true as const })),
    );
    expect(text).not.toMatch(/^(?:warning|info)/m);
    expect(text).toMatch(/^accepted Пэн/m);
  });
});

describe('lines of a terminal', () => {
  it('counts cells: two for wide characters, none for combining marks', () => {
    expect([
      terminalWidth('абв'),
      terminalWidth('漢字'),
      terminalWidth('е\u0301'),
      terminalWidth('🙂a'),
    ]).toEqual([3, 4, 1, 3]);
  });

  it('breaks at spaces and keeps every word', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('unbreakable it is', 5)).toEqual(['unbreakable', 'it is']);
  });
});
