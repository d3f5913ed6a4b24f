import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { align, alignAsync, check, checkAsync, readBilingual, SverkaError, type Rule } from '../../src/index';
import { WorkerClient } from '../../src/worker/client';
import { serve } from '../../src/worker/serve';

const telegram = readBilingual(readFileSync('fixtures/telegram-3917.txt', 'utf8'));

/** Some hundred different sentences on either side: work for seconds. */
const long = {
  source: Array.from(
    { length: 600 },
    (_, k) => `Посол № ${k} прибыл в Москву ${1 + (k % 28)} мая и встретил Петрова.`,
  ),
  target: Array.from(
    { length: 600 },
    (_, k) => `Ambassador No. ${k} arrived in Moscow on ${1 + (k % 28)} May and met Petrov.`,
  ),
};

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof SverkaError ? error.code : error),
  );

describe('alignAsync and checkAsync', () => {
  it('give the same to the byte', async () => {
    const { source, target } = telegram;
    const bitext = await alignAsync(source, target);
    expect(JSON.stringify(bitext)).toBe(JSON.stringify(align(source, target)));
    expect(JSON.stringify(await checkAsync(bitext))).toBe(JSON.stringify(check(bitext)));
    // the original in English, and letters that are folded
    const [russian, english] = ['Он приѣхалъ 5 мая 1951 г.', 'He arrived on 6 May 1951.'];
    expect(JSON.stringify(await alignAsync(english, russian))).toBe(JSON.stringify(align(english, russian)));
    const folded = align(english, russian);
    expect(await checkAsync(folded)).toEqual(check(folded));
  });

  it('let other work go on, and tell how far they are', async () => {
    let turns = 0;
    const beat = setInterval(() => turns++, 1);
    const news: number[] = [];
    const bitext = await alignAsync(long.source, long.target, { onProgress: (done) => news.push(done) });
    expect(turns).toBeGreaterThan(3);
    await checkAsync(bitext, { onProgress: (done) => news.push(done - 1) });
    clearInterval(beat);
    const ofAlign = news.slice(0, news.indexOf(1) + 1);
    expect(ofAlign[0]).toBe(0);
    expect(ofAlign.at(-1)).toBe(1);
    expect(ofAlign).toEqual([...ofAlign].sort((a, b) => a - b));
    expect(news.at(-1)).toBe(0);
  });

  it('end when they are asked to, on the way and before', async () => {
    const stop = new AbortController();
    const ended = alignAsync(long.source, long.target, {
      signal: stop.signal,
      onProgress: (done) => done > 0 && stop.abort('enough'),
    });
    expect(await codeOf(ended)).toBe('ABORTED');
    await expect(ended).rejects.toMatchObject({ cause: 'enough' });
    const bitext = align(long.source, long.target);
    const other = new AbortController();
    setTimeout(() => other.abort(), 5);
    expect(await codeOf(checkAsync(bitext, { signal: other.signal }))).toBe('ABORTED');
    expect(await codeOf(checkAsync(bitext, { signal: AbortSignal.abort() }))).toBe('ABORTED');
  });

  it('answer what is wrong with a rejection, never by throwing', async () => {
    expect(await codeOf(alignAsync(5 as unknown as string, 'x'))).toBe('INVALID_INPUT');
    expect(await codeOf(checkAsync({} as never))).toBe('INVALID_INPUT');
    expect(await codeOf(alignAsync('x', 'y', { onProgress: 1 as never }))).toBe('INVALID_OPTION');
    expect(await codeOf(alignAsync('x', 'y', null as never))).toBe('INVALID_OPTION');
    await expect(alignAsync('x', 'y', { maxbead: 2 } as never)).rejects.toThrow(
      /alignAsync has no option 'maxbead'/,
    );
    const onProgress = () => {
      throw new RangeError('own');
    };
    await expect(alignAsync('x', 'y', { onProgress })).rejects.toThrow('own');
  });
});

describe('a worker', () => {
  const port = (end: MessagePort) => ({
    post: (message: unknown) => end.postMessage(message),
    listen: (take: (message: unknown) => void) => void end.on('message', take),
  });

  function start() {
    const { port1, port2 } = new MessageChannel();
    serve(port(port2));
    return new WorkerClient(port(port1), async () => port1.close());
  }

  it('gives what the functions give', async () => {
    const worker = start();
    const { source, target } = telegram;
    const news: number[] = [];
    const bitext = await worker.align(source, target, { onProgress: (done) => news.push(done) });
    expect(JSON.stringify(bitext)).toBe(JSON.stringify(align(source, target)));
    expect(await worker.check(bitext, { preset: 'strict' })).toEqual(check(bitext, { preset: 'strict' }));
    expect(news.at(-1)).toBe(1);
    await worker.end();
    expect(await codeOf(worker.align('x', 'y'))).toBe('ABORTED');
  });

  it('answers errors with their codes, obeys a signal and says what cannot be sent', async () => {
    const worker = start();
    expect(await codeOf(worker.align('x', 'y', { maxBead: 9 }))).toBe('INVALID_OPTION');
    const stop = new AbortController();
    const ended = worker.align(long.source, long.target, { signal: stop.signal });
    setTimeout(() => stop.abort(), 5);
    expect(await codeOf(ended)).toBe('ABORTED');
    const customRules = [{ checkBead: () => [] }] as unknown as Rule[];
    await expect(worker.check(align('Да.', 'Yes.'), { customRules })).rejects.toThrow(
      /cannot be sent to a worker/,
    );
    await worker.end();
  });
});
