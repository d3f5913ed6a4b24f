import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { OutputError } from '../../src/cli/command';
import { standardOutputOf } from '../../src/cli/output/standard-output';

it('says once that standard output cannot be written', async () => {
  const full = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('full'), { code: 'ENOSPC' })),
  });
  const output = standardOutputOf(full as NodeJS.WriteStream);
  output.out('text');
  await new Promise((resolve) => setImmediate(resolve));
  await expect(output.drained()).rejects.toThrow(OutputError);
  await expect(output.flushed()).resolves.toBeUndefined();
});

it('says so in the end where nobody has waited', async () => {
  const full = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('full'), { code: 'ENOSPC' })),
  });
  const output = standardOutputOf(full as NodeJS.WriteStream);
  output.out('text');
  await expect(output.flushed()).rejects.toThrow('standard output cannot be written: the disk is full');
});
