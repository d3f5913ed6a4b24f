import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { nameLedger, type Bead, type Bitext } from '../../src/index';
import { htmlReport } from '../../src/report';
import { hostile, telegram } from './pairs';

const { bitext, findings } = telegram();
const html = htmlReport(bitext, findings, { names: nameLedger(bitext) });

/** A pair of one-sentence paragraphs, with the beads as given. */
function pair(source: string[], target: string[], beads: Bead[]): Bitext {
  const document = (texts: string[], language: string) => {
    const text = texts.join('\n\n');
    const sentences = texts.map((sentence, paragraph) => {
      const start = text.indexOf(sentence);
      return { text: sentence, start, end: start + sentence.length, paragraph, kind: 'prose' as const };
    });
    return { text, language, sentences };
  };
  return { source: document(source, 'ru'), target: document(target, 'en'), beads };
}
const bead = (source: [number, number], target: [number, number], rest: Partial<Bead> = {}): Bead => ({
  source: { start: source[0], end: source[1] },
  target: { start: target[0], end: target[1] },
  confidence: 0.99,
  evidence: [],
  ...rest,
});

describe('the HTML report', () => {
  it('is one file that asks for nothing, and lets only its own script and style run', () => {
    expect(html).not.toMatch(/(?:src|href)="(?!#)/);
    expect(html).not.toMatch(/url\(|@import/);
    for (const tag of ['script', 'style']) {
      const [, text] = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html)!;
      const hash = createHash('sha256').update(text!).digest('base64');
      expect(html).toContain(`${tag}-src 'sha256-${hash}'`);
    }
  });

  it('marks every place of every finding, and each mark leads to a finding', () => {
    const ids = new Set([...html.matchAll(/<li id="(f-[^"]+)"/g)].map(([, id]) => id));
    expect(ids.size).toBe(findings.length);
    const marks = [...html.matchAll(/<a class="mark [^>]*href="#(f-[^"]+)" data-f="([^"]+)"/g)];
    for (const [, id] of marks) expect(ids).toContain(id);
    const marked = new Set(marks.flatMap(([, , numbers]) => numbers!.split(' ')));
    expect(marked.size).toBe(findings.length);
  });

  it('shows places that overlap as one stretch with both findings, the worse in front', () => {
    expect(html).toMatch(/<a class="mark warning"[^>]*data-f="\d+ \d+ \d+"[^>]*>Kaesong<\/a>/);
  });

  it('tells gaps, moved passages and doubtful pairings in words', () => {
    const moved = pair(
      ['Один.', 'Два.', 'Три.'],
      ['Two.', 'One.', 'Extra.'],
      [
        bead([0, 1], [0, 0], { movedTo: 2 }),
        bead([1, 2], [0, 1], { confidence: 0.4 }),
        bead([2, 2], [1, 2], { movedTo: 0 }),
        bead([2, 3], [2, 2]),
        bead([3, 3], [2, 3]),
      ],
    );
    const page = htmlReport(moved, []);
    expect(page).toContain('stands elsewhere in the translation: <a href="#b3">passage 3</a>');
    expect(page).toContain('stands elsewhere in the original: <a href="#b1">passage 1</a>');
    expect(page).toContain('not in the translation');
    expect(page).toContain('not in the original');
    expect(page).toMatch(/<div class="bead doubtful[^>]*id="b2">.*, doubtful pairing/);
    expect(page).toContain(
      '2 passages only in the original · 2 passages only in the translation · 1 pairing doubtful',
    );
    // one line joins the two places on the map
    expect(page.match(/<path class="moved"/g)).toHaveLength(1);
    expect(page).toContain('Nothing to report');
  });

  it('says in words what gives a spelling, and which names are lost', () => {
    const names = pair(
      ['Бои шли у Кайдзио.', 'В переговорах участвовал посол Громов.'],
      ['Fighting went on near Genzan.', 'The ambassador took part in the talks.'],
      [bead([0, 1], [0, 1]), bead([1, 2], [1, 2])],
    );
    const page = htmlReport(names, [], { names: nameLedger(names) });
    expect(page).toContain('Громов');
    expect(page).toContain('<small>a person</small>');
    expect(html).toContain('<small>place, Japanese name</small>');
    expect(html).toContain('✓ known spelling · McCune–Reischauer');
    expect(html).not.toMatch(/· (?:mr|rr|palladius)\b/);
  });

  it('escapes everything that it shows of the input', () => {
    const bad = hostile();
    const page = htmlReport(bad.bitext, bad.findings, {
      files: { source: { path: bad.path, encoding: bad.path }, target: { path: bad.path } },
      metadata: { [bad.path]: bad.path },
      title: bad.path,
      version: bad.path,
      names: nameLedger(bad.bitext),
    });
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<\/style/g)).toHaveLength(1);
    expect(page).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\ufffe]/);
    expect(page).not.toMatch(/="[^"]*<script/);
    expect(page).not.toMatch(/\p{Surrogate}/u);
  });

  it('is the same each time, and there is one for nothing at all', () => {
    expect(htmlReport(bitext, findings)).toBe(htmlReport(bitext, findings));
    const empty = htmlReport(pair([], [], []), []);
    expect(empty).toContain('Nothing to report');
    expect(empty).not.toMatch(/NaN|undefined|Infinity/);
  });
});
