import { visible } from './visible';
import { withoutCommands } from './terminal-line';

/** The message of a workflow command: escapes what the runner would read as its end (actions/toolkit, `command.ts`). */
export function workflowData(text: string): string {
  return withoutCommands(visible(text)).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** The value of one of its properties. */
export function workflowProperty(text: string): string {
  return workflowData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
