import { OutputError } from './command';
import { standardOutputOf } from './output/standard-output';
import { TemporaryFiles } from './output/temporary-files';
import { terminalLines } from '../report/escape/terminal-line';
import { progressLine } from './output/progress';
import { ownFault } from './error-line';
import { runCommandLine } from './run-command';

// nobody is there to be told that standard error cannot be written
process.stderr.on('error', () => undefined);
process.on('uncaughtException', (error) => endWith(ownFault(error)));

/** Runs the command line of the process, and ends with its exit code. */
export async function runProcess(): Promise<void> {
  // until it is known how it ended: a command that stops half-way without an error has not gone well
  process.exitCode = 2;
  const standardOutput = standardOutputOf(process.stdout);
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    out: standardOutput.out,
    drained: standardOutput.drained,
    err: (text) => void process.stderr.write(text),
    stdin: () => process.stdin,
    color: wantsColor(),
    columns: process.stdout.columns ?? 100,
    cwd: process.cwd(),
    temporary: new TemporaryFiles(),
    ...(process.stderr.isTTY ? { progress: progressLine((text) => process.stderr.write(text)) } : {}),
  });
  await standardOutput.flushed().catch((error: unknown) => {
    if (!(error instanceof OutputError)) throw error;
    endWith(error.message);
  });
}

/** Says why, and ends with the exit code of what is no finding. */
function endWith(message: string): never {
  process.stderr.write(`sverka: ${terminalLines(message).replace(/\s+/g, ' ')}\n`);
  process.exit(2);
}

/** NO_COLOR (no-color.org) wins over FORCE_COLOR, which wins over the TTY. */
function wantsColor(): boolean {
  if (process.env['NO_COLOR']) return false;
  if (process.env['FORCE_COLOR']) return process.env['FORCE_COLOR'] !== '0';
  return process.stdout.isTTY === true;
}
