/**
 * Prints one hash of what the built package makes of some hundred cases: `node scripts/same-bytes.mjs [forward|backward|shuffled|workers]`. It must be the same whatever the
 * version of Node, locale, time zone, order of calls and thread; `scripts/check-same-bytes.sh` compares.
 */
import console from 'node:console';
import { createHash } from 'node:crypto';
import process from 'node:process';
import { URL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import * as formats from '../dist/formats.js';
import { align, check, findAnchors, nameLedger, nameSimilarity, romanize, segment } from '../dist/index.js';
import * as report from '../dist/report.js';

const CASES = 160;

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const words = {
  ru: 'тов. Иванов|встреча состоялась|28 июня 1951 г.|1 000 000 руб.|Пэн Дэхуай|Гензан|«Правда»|не|никогда|5 млн|№ 17/5|в 5 ч. 30 мин.|США|Хрущёв|İ ı ß ﬁ|и т. д.|XIX в.'.split(
    '|',
  ),
  en: 'Comrade Ivanov|the meeting took place|June 28, 1951|1,000,000 rubles|Peng Dehuai|Wonsan|“Pravda”|not|never|5 million|No. 17/5|at 5:30 a.m.|the USA|Khrushchev|İ ı ß ﬁ|etc.|the 19th century'.split(
    '|',
  ),
};

function textsOf(k) {
  const next = random(k);
  const [source, target] = [[], []];
  for (let left = 2 + Math.floor(next() * 30); left > 0; left--) {
    const at = Math.floor(next() * words.ru.length);
    const end = next() < 0.3 ? '. ' : next() < 0.1 ? '\n' : ' ';
    source.push(words.ru[at], end);
    target.push(words.en[next() < 0.9 ? at : Math.floor(next() * words.en.length)], end);
  }
  return [source.join(''), target.join('')];
}

/** All that a case gives, as one text. */
function resultOf(k) {
  const [source, target] = textsOf(k);
  const bitext = k % 5 === 0 ? align(target, source) : align(source, target);
  const findings = check(bitext, { preset: 'strict' });
  const units = [...formats.toUnits(bitext)];
  return [
    JSON.stringify([segment(source, 'ru'), findAnchors(target, 'en'), bitext, findings, nameLedger(bitext)]),
    romanize(source, 'palladius'),
    nameSimilarity(source, target),
    ...[formats.writeTmx, formats.writeXliff, formats.writePo, formats.writeTsv, formats.writeCsv, formats.writeJsonl].map((write) => [...write(units)].join('')),
    ...[report.textReport, report.htmlReport, report.sarifReport, report.junitReport, report.markdownReport, report.csvReport, report.githubReport].map((write) => write(bitext, findings)),
  ].join('\n\0');
} // prettier-ignore

const hashOf = (text) => createHash('sha256').update(text).digest('hex');

function hashesOf(cases) {
  return cases.map((k) => [k, hashOf(resultOf(k))]);
}

async function inWorkers() {
  const parts = [0, 1, 2, 3].map((rest) => all.filter((k) => k % 4 === rest));
  const run = (cases) =>
    new Promise((done, fail) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: cases });
      worker.once('message', done).once('error', fail);
    });
  return (await Promise.all(parts.map(run))).flat();
}

const all = Array.from({ length: CASES }, (_, k) => k);
if (isMainThread) {
  const next = random(1);
  const orders = {
    forward: () => hashesOf(all),
    backward: () => hashesOf([...all].reverse()),
    shuffled: () => hashesOf(all.map((k) => [next(), k]).sort(([a], [b]) => a - b).map(([, k]) => k)), // prettier-ignore
    workers: inWorkers,
  };
  const hashes = await orders[process.argv[2] ?? 'forward']();
  console.log(hashOf(JSON.stringify(hashes.sort(([a], [b]) => a - b))));
} else {
  parentPort.postMessage(hashesOf(workerData));
}
