import type { Severity } from '../../model/finding';

/** The roles that text may have in a terminal report. */
export type Role = Severity | 'dim' | 'bold' | 'mark' | 'letter';

/** Gives a text the look of its role. */
export type Paint = (role: Role, text: string) => string;

/** ANSI SGR parameters (ECMA-48) for each role: start, end. */
const codes: Record<Role, [number, number]> = {
  error: [31, 39],
  warning: [33, 39],
  info: [36, 39],
  dim: [2, 22],
  bold: [1, 22],
  mark: [7, 27],
  letter: [4, 24],
};

/** Colours when asked for; without them the marked part stands between ▸ and ◂, which no text has for quotation marks, so that nothing depends on colour. */
export function painter(color: boolean): Paint {
  if (color) return (role, text) => `\u001b[${codes[role][0]}m${text}\u001b[${codes[role][1]}m`;
  return (role, text) => (role === 'mark' ? `▸${text}◂` : text);
}
