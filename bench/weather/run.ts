/**
 * One adversarial text through the stages, in a process of its own, for `bench/weather.ts`: prints a line of JSON for each stage and length.
 *
 * Arguments: file of the generators, name of one, `one` passage or `many`, characters of the short text (the long one has ten times as many), stages with commas, how many short texts.
 */
import { pathToFileURL } from 'node:url';
import { align, check, findAnchors, nameLedger, segment } from '../../src/index';
import type { Bitext } from '../../src/model/bead';
import { htmlReport, sarifReport, textReport } from '../../src/report';
import { alignmentSvg } from '../../src/report/alignment-svg';
import { texts } from './texts';

const [file, name, shape, size, wanted, count] = process.argv.slice(2) as [
  string,
  string,
  string,
  'one' | 'many',
  string,
  string,
];
const { gens } = (await import(pathToFileURL(file).href)) as { gens: Record<string, (n: number) => string> };
const short = Number(size);
const asked: ReadonlySet<string> = new Set(wanted.split(','));

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

const hasLines = texts[name] !== undefined;
const textOf = texts[name] ?? gens[name]!;

function sides(text: string): [string[], string[]] {
  const parts: string[] = [];
  if (shape === 'one') parts.push(hasLines ? text.replaceAll('\n', ' ') : text);
  else if (hasLines) parts.push(...text.split('\n'));
  else for (let at = 0; at < text.length; at += PASSAGE) parts.push(text.slice(at, at + PASSAGE));
  return [parts, parts.map(latin)];
}

/** Stages that take what the check has found. */
const REPORTS: ReadonlySet<string> = new Set(['text', 'sarif', 'html']);

/** The stages in order; each takes what those before it gave, or makes it where they were not asked for. */
function stagesOf(text: string): [stage: string, run: () => unknown][] {
  const [source, target] = sides(text);
  const whole = source.join(' ');
  let bitext: Bitext | undefined;
  let findings: ReturnType<typeof check> | undefined;
  const aligned = () => (bitext ??= align(source, target, { sourceLanguage: 'ru', targetLanguage: 'en' }));
  const found = () => (findings ??= check(aligned()));
  const all: Record<string, () => unknown> = {
    segment: () => segment(whole, 'ru'),
    anchors: () => findAnchors(whole, 'ru'),
    align: aligned,
    evidence: () => aligned().beads.map(({ evidence }) => evidence.length),
    names: () => nameLedger(aligned()),
    check: found,
    text: () => textReport(aligned(), found()),
    sarif: () => sarifReport(aligned(), found()),
    html: () => htmlReport(aligned(), found()),
    svg: () => alignmentSvg(aligned()),
  };
  // what a stage takes from one that is not asked for is not its own time
  const stages = Object.entries(all).filter(([stage]) => asked.has(stage));
  if (!asked.has('align') && stages.some(([stage]) => stage !== 'segment' && stage !== 'anchors')) aligned();
  if (!asked.has('check') && stages.some(([stage]) => REPORTS.has(stage))) found();
  return stages;
}

/** Kilobytes that the process has taken at most. */
const memory = () => process.resourceUsage().maxRSS;

// what is loaded and compiled once is not the text's
for (const [, run] of stagesOf(textOf(1000))) run();
const before = memory();

/**
 * Short texts, all parts of the long one: the middle of their times counts, or the least of a few, since the first is slow from being compiled on the way, and the same
 * text again would be fast from being remembered.
 */
const long = textOf(10 * short);
const shorts = [textOf(short), ...[6, 2, 4, 8].map((at) => long.slice(at * short, (at + 1) * short))].slice(
  0,
  Number(count),
);
const times = new Map<string, number[]>();
for (const text of shorts) {
  for (const [stage, run] of stagesOf(text)) {
    const seconds = measure(short, stage, run);
    times.set(stage, [...(times.get(stage) ?? []), seconds]);
  }
}
for (const [stage, all] of times) {
  const seconds = all.sort((one, other) => one - other)[all.length > 3 ? all.length >> 1 : 0]!;
  tell({ characters: short, stage, seconds });
}
for (const [stage, run] of stagesOf(long)) {
  const seconds = measure(10 * short, stage, run);
  tell({ characters: 10 * short, stage, seconds });
}

function measure(characters: number, stage: string, run: () => unknown): number {
  const start = process.cpuUsage();
  try {
    run();
  } catch (error) {
    tell({ characters, stage, seconds: 0, failure: String(error) });
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function tell(row: { characters: number; stage: string; seconds: number; failure?: string }): void {
  console.log(JSON.stringify({ ...row, kilobytes: memory() - before }));
}
