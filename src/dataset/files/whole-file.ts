import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { mkdirSync } from 'node:fs';

/**
 * Writes a file so that it is there whole or not at all: under a name of this process first, synced, then renamed.
 *
 * @param path - its folder is made where it is missing
 */
export function writeWhole(path: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  const partial = partialName(path);
  try {
    const file = openSync(partial, 'w');
    try {
      const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
      for (let at = 0; at < data.length;) at += writeSync(file, data, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/** A name beside a file that no other process has, on this machine or on another that shares the folder. */
export function partialName(path: string): string {
  return `${path}.${hostname()}.${process.pid}.partial`;
}

/** Removes what processes of this machine that are no more have left behind in a folder and the folders in it. */
export function removeLeftovers(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const left = /\.(\d+)\.partial$/.exec(entry.name);
    if (left && entry.name.endsWith(`.${hostname()}.${left[1]}.partial`) && !isAlive(Number(left[1])))
      rmSync(path, { recursive: true, force: true });
    else if (entry.isDirectory() && !left) removeLeftovers(path);
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false; // what we left ourselves, in an earlier life under the same number
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
