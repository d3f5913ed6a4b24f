#!/usr/bin/env node
import { once } from 'node:events';
import { progressLine } from './output/progress';
import { runCommandLine } from './run-command';

// whoever reads our output may stop reading: `sverka … | head`
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  drained: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
  },
  err: (text) => void process.stderr.write(text),
  stdin: () => process.stdin,
  color: wantsColor(),
  columns: process.stdout.columns ?? 100,
  cwd: process.cwd(),
  ...(process.stderr.isTTY ? { progress: progressLine((text) => process.stderr.write(text)) } : {}),
});

/** NO_COLOR (no-color.org) wins over FORCE_COLOR, which wins over the TTY. */
function wantsColor(): boolean {
  if (process.env['NO_COLOR']) return false;
  if (process.env['FORCE_COLOR']) return process.env['FORCE_COLOR'] !== '0';
  return process.stdout.isTTY === true;
}
