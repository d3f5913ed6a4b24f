import { Worker } from 'node:worker_threads';
import { workerFile, type Limits } from '../run/pool';
import { answerLine, failedLine, type StreamTask } from './answer-line';

/** What a worker of lines is started with. */
export interface LineWorkerData {
  task: StreamTask;
  cwd: string;
}

/** What a worker says when it takes up a line, before the answer. */
export const TAKEN = null;

/** A line that is to be answered. */
export interface LineQuestion {
  text: string;
  number: number;
}

/**
 * Answers lines one at a time in a worker thread, so that the caller can beat, stop and watch the time meanwhile. A line that takes too long or too
 * much memory ends its thread and is answered with the reason; a fresh thread goes on.
 */
export class LineWorker {
  private worker: Worker | undefined;

  constructor(
    private readonly data: LineWorkerData,
    private readonly limits: Limits,
  ) {}

  answer(question: LineQuestion): Promise<string> {
    const { text, number } = question;
    if (!workerFile()) return Promise.resolve(answerLine(text, number, this.data.task, this.data.cwd));
    const worker = (this.worker ??= this.start());
    const { seconds, megabytes } = this.limits;
    return new Promise((resolve) => {
      let deadline: NodeJS.Timeout | undefined;
      const settle = (answer: string) => {
        clearTimeout(deadline);
        worker.off('message', told).off('error', failed).off('exit', ended);
        worker.on('error', ignored);
        resolve(answer);
      };
      const end = async (code: string, message: string) => {
        settle(failedLine(text, number, code, message));
        await this.end();
      };
      const failed = ({ code, message }: NodeJS.ErrnoException) =>
        code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? void end('MEMORY_LIMIT', `it takes more than ${megabytes} MB of memory`)
          : void end('CRASHED', message);
      const ended = (code: number) => void end('CRASHED', `its worker ended with code ${code}`);
      // the time begins when the line is taken up: a worker under load needs some to start
      const took = () => void end('TIME_LIMIT', `it takes more than ${seconds} s`);
      const told = (answer: string | typeof TAKEN) => {
        if (answer === TAKEN) deadline = setTimeout(took, seconds * 1000);
        else settle(answer);
      };
      worker.off('error', ignored).on('message', told).on('error', failed).on('exit', ended);
      worker.postMessage(question);
    });
  }

  async end(): Promise<void> {
    const worker = this.worker;
    this.worker = undefined;
    await worker?.terminate();
  }

  private start(): Worker {
    return new Worker(workerFile()!, {
      workerData: this.data,
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes },
    });
  }
}

function ignored(): void {}
