/** Processor time and memory of processes of their own. */
import { spawnSync } from 'node:child_process';

/** What a process took, from its start to its end. */
export interface Usage {
  /** Processor time of all its threads. */
  seconds: number;
  /** Time by the clock, in seconds: less than processor time where the engine collects garbage and compiles beside the program. */
  elapsed: number;
  /** Resident memory at most. */
  megabytes: number;
  stdout: string;
  stderr: string;
}

/**
 * A module that makes a process say, as it ends, how many kilobytes it had at most, how many microseconds of processor time it took, and
 * for how many seconds it ran.
 */
const TELL_USAGE = `data:text/javascript,process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  console.error('usage', maxRSS, userCPUTime + systemCPUTime, process.uptime());
})`;

/**
 * Runs Node with these arguments and measures it.
 *
 * @throws Error with what the process said, when it fails
 */
export function measureNode(args: readonly string[]): Usage {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['--import', TELL_USAGE, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const usage = /^usage (\d+) (\d+) ([\d.]+)$/m.exec(stderr);
  if (status !== 0 || !usage)
    throw new Error(`it ended early (${signal ?? `exit code ${status}`})\n${stderr}`);
  return {
    seconds: Number(usage[2]) / 1e6,
    elapsed: Number(usage[3]),
    megabytes: Number(usage[1]) / 1024,
    stdout,
    stderr,
  };
}
