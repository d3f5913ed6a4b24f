/** Programs that use the package, as its users write them. */

/** Checks that every project makes. */
export const use = `
const bitext = align('Ваши телеграммы о перемирии получены. Это немыслимо.', 'Your telegrams about an armistice have been received. This is inconceivable.');
if (bitext.beads.length !== 2) throw new Error('expected two beads, got ' + bitext.beads.length);
if (check(align(['Война закончилась 5 мая.'], ['The war ended on 6 May.']))[0].rule !== 'date-mismatch') throw new Error('check finds nothing');
const both = readBilingual('Мир заключён.\\n\\nPeace was made.');
if (both.target.sentences[0].text !== 'Peace was made.') throw new Error('readBilingual failed');
`;

const others = [
  'core',
  'formats',
  'report',
  'read',
  'dataset',
  'node',
  'worker',
  'lexicon/ru-en',
  'gazetteer/ru-en',
];

const inNode = `
if (segment('Er kam z. B. um 3. Dann ging er.', 'de').length !== 2) throw new Error('sentencex was not found');
(async () => {
  const worker = startWorker();
  const found = await worker.check(await worker.align(['Война закончилась 5 мая.'], ['The war ended on 6 May.']));
  if (found[0].rule !== 'date-mismatch') throw new Error('the worker finds nothing');
  await worker.end();
})().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
`;

export const moduleUse = `import { createRequire } from 'node:module';
import { align, check, readBilingual, segment, SverkaError } from 'sverka';
import { startWorker } from 'sverka/worker';
${others.map((name) => `import 'sverka/${name}';\n`).join('')}${use}${inNode}
const required = createRequire(import.meta.url)('sverka');
if (required.SverkaError !== SverkaError) throw new Error('import and require have two classes of errors');
`;

export const commonUse = `const { align, check, readBilingual, segment, SverkaError } = require('sverka');
const { startWorker } = require('sverka/worker');
${others.map((name) => `require('sverka/${name}');\n`).join('')}${use}${inNode}
if (require('sverka/formats').ParseError.prototype instanceof SverkaError !== true) throw new Error('two classes of errors');
`;

export const typedUse = `import { align, alignAsync, check, readBilingual, type Bitext, type Finding } from 'sverka';
import { readTmx, toBitext } from 'sverka/formats';
import { sarifReport } from 'sverka/report';
import { startWorker } from 'sverka/worker';
import { russianEnglish } from 'sverka/lexicon/ru-en';
import { bundledGazetteer } from 'sverka/gazetteer/ru-en';
const bitext: Bitext = align('Да.', 'Yes.', { lexicon: russianEnglish(), gazetteer: bundledGazetteer() });
const findings: Finding[] = check(bitext, { preset: 'strict' });
// @ts-expect-error a preset that does not exist
check(bitext, { preset: 'loose' });
export { alignAsync, findings, readBilingual, readTmx, sarifReport, startWorker, toBitext };
`;

export const viteUse = `import { align, check, readBilingual } from 'sverka';
import { startWorker } from 'sverka/worker';
${use}
document.body.append(String(startWorker));
`;
