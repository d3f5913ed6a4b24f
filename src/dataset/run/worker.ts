import { resolve } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readPlan } from '../plan/make-plan';
import { answerLine } from '../stream/answer-line';
import { TAKEN, type LineQuestion, type LineWorkerData } from '../stream/line-worker';
import { scoreOptionsOf } from './resources';
import { scorePart, type PartTask } from './score-part';
import type { WorkerData, WorkerMessage } from './worker-messages';

const data = workerData as WorkerData | LineWorkerData;
if ('folder' in data) scoreParts(data.folder);
else answerLines(data);

function scoreParts(folder: string): void {
  const plan = readPlan(folder)!;
  const options = scoreOptionsOf(plan.settings, resolve(folder, plan.root));
  const tell = (message: WorkerMessage) => parentPort!.postMessage(message);
  parentPort!.on('message', (task: PartTask) => {
    const begun = performance.now();
    try {
      const head = scorePart(folder, plan, task, options, (index) => tell({ type: 'begin', index }));
      const seconds = (performance.now() - begun) / 1000;
      tell({ type: 'done', head, seconds, memory: process.memoryUsage().heapUsed });
    } catch (error) {
      const { code = 'CRASHED', message } = error as NodeJS.ErrnoException;
      tell({ type: 'error', code, message });
    }
  });
}

function answerLines({ task, cwd }: LineWorkerData): void {
  parentPort!.on('message', ({ text, number }: LineQuestion) => {
    parentPort!.postMessage(TAKEN);
    parentPort!.postMessage(answerLine(text, number, task, cwd));
  });
}
