/**
 * One adversarial text through every stage, in a process of its own, for `bench/weather.ts`: prints a line of JSON for each stage.
 *
 * Arguments: file of the generators, name of one, characters of the short text; the long one has ten times as many.
 */
import { pathToFileURL } from 'node:url';
import { align, check, findAnchors, nameLedger, segment } from '../src/index';
import type { Bitext } from '../src/model/bead';
import { htmlReport, sarifReport, textReport } from '../src/report';
import { alignmentSvg } from '../src/report/alignment-svg';

const [file, name, size] = process.argv.slice(2) as [string, string, string];

type Shape = 'one' | 'many';
const { gens } = (await import(pathToFileURL(file).href)) as { gens: Record<string, (n: number) => string> };

/** Letters of Russian as English readers spell them, so that the target has words and names like those of the source. */
const LATIN = new Map(
  [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'].map((letter, k) => [
    letter,
    'a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya'.split(' ')[k]!,
  ]),
);

/** Sentences of so many characters make the text of many passages. */
const PASSAGE = 200;

function latin(text: string): string {
  return text.replace(/\p{Script=Cyrillic}/gu, (letter) => {
    const rendering = LATIN.get(letter.toLowerCase()) ?? letter;
    return letter === letter.toLowerCase()
      ? rendering
      : rendering.charAt(0).toUpperCase() + rendering.slice(1);
  });
}

function sides(shape: Shape, characters: number): [string[], string[]] {
  const text = gens[name]!(characters);
  const parts: string[] = [];
  const length = shape === 'one' ? text.length : PASSAGE;
  for (let at = 0; at < text.length; at += length) parts.push(text.slice(at, at + length));
  return [parts, parts.map(latin)];
}

function stages(shape: Shape, characters: number): Record<string, () => unknown> {
  const [source, target] = sides(shape, characters);
  const whole = source.join(' ');
  let bitext: Bitext | undefined;
  const aligned = () => (bitext ??= align(source, target, { sourceLanguage: 'ru', targetLanguage: 'en' }));
  let findings: ReturnType<typeof check> | undefined;
  return {
    segment: () => segment(whole, 'ru'),
    anchors: () => findAnchors(whole, 'ru'),
    align: aligned,
    evidence: () => aligned().beads.map(({ evidence }) => evidence.length),
    names: () => nameLedger(aligned()),
    check: () => (findings = check(aligned())),
    text: () => textReport(aligned(), findings!),
    sarif: () => sarifReport(aligned(), findings!),
    html: () => htmlReport(aligned(), findings!, { names: nameLedger(aligned()) }),
    svg: () => alignmentSvg(aligned()),
  };
}

// what is loaded and compiled once is not the text's
for (const run of Object.values(stages('one', 1000))) run();
const before = process.resourceUsage().maxRSS;
for (const shape of ['one', 'many'] as const) {
  for (const characters of [Number(size), 10 * Number(size)]) {
    for (const [stage, run] of Object.entries(stages(shape, characters)))
      measure(shape, characters, stage, run);
  }
}

function measure(shape: Shape, characters: number, stage: string, run: () => unknown): void {
  const start = process.cpuUsage();
  let failure: string | undefined;
  try {
    run();
  } catch (error) {
    failure = String(error);
  }
  const { user, system } = process.cpuUsage(start);
  const kilobytes = process.resourceUsage().maxRSS - before;
  console.log(
    JSON.stringify({ shape, characters, stage, seconds: (user + system) / 1e6, kilobytes, failure }),
  );
}
