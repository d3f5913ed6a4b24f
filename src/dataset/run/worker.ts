import { resolve } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readPlan } from '../plan/make-plan';
import { scoreOptionsOf } from './resources';
import { scorePart, type PartHead, type PartTask } from './score-part';

/** What a worker is started with. */
export interface WorkerData {
  /** Absolute path of the run. */
  folder: string;
}

/** What a worker tells: that it begins with a document of its part, that the part is written, or that it cannot go on. */
export type WorkerMessage =
  | { type: 'begin'; index: number }
  | { type: 'done'; head: PartHead; seconds: number; memory: number }
  | { type: 'error'; code: string; message: string };

const { folder } = workerData as WorkerData;
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
