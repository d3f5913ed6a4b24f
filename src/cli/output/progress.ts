import { terminalLine } from '../../report/escape/terminal-line';

/** A line on a terminal that says how much of a file was read; it is wiped when the file is at its end. */
export function progressLine(
  write: (text: string) => void,
  now: () => number = () => performance.now(),
): (path: string, bytes: number, size: number) => void {
  let shown = now();
  let visible = false;
  return (path, bytes, size) => {
    if (bytes >= size) {
      if (visible) write(WIPE);
      visible = false;
    } else if (now() - shown >= INTERVAL) {
      shown = now();
      visible = true;
      write(
        `${WIPE}${terminalLine(path)}: ${megabytes(bytes)} of ${megabytes(size)} MB read (${Math.floor((100 * bytes) / size)}%)`,
      );
    }
  };
}

/** Back to the beginning of the line, and wipe it (ECMA-48: EL). */
const WIPE = '\r\u001b[K';
/** Milliseconds between two lines: enough to be read. */
const INTERVAL = 500;

function megabytes(bytes: number): string {
  return Math.round(bytes / 1e6).toLocaleString('en');
}
