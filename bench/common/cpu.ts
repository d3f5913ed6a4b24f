/** Seconds of processor time of this process, all its threads: other work on the machine does not count. */
export function cpuSeconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
