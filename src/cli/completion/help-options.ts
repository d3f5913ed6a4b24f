import { ruleTexts } from '../../check/generated/rule-texts';
import type { Command } from '../command';

/** An option of a command, as its help tells it. */
export interface HelpOption {
  /** With its hyphens: `--format`. */
  name: string;
  /** One letter with its hyphen. */
  short?: string;
  /** What stands behind it, in capitals; absent for a switch. */
  value?: string;
  /** What it may be, where the help lists it. */
  choices: readonly string[];
  /** What it does, in one line. */
  description: string;
}

/** The options of a command, read from its help: so that completion says what the help says, and nothing else is to be kept. */
export function helpOptions({ help }: Pick<Command, 'help'>): HelpOption[] {
  const options = new Map<string, HelpOption>();
  for (const { head, description } of entriesOf(help)) {
    const names = head.split(', ').map((one) => /^(--?[a-z][a-z-]*)(?: (.+))?$/.exec(one));
    const short = names.find((name) => name?.[1]?.length === 2)?.[1];
    for (const name of names) {
      if (!name?.[1]?.startsWith('--')) continue;
      const value = name[2];
      options.set(name[1], {
        name: name[1],
        ...(short ? { short } : {}),
        ...(value ? { value } : {}),
        choices: choicesOf(name[1], value, description),
        description: description.split(/; |\. /)[0]!,
      });
    }
  }
  return [...options.values()];
}

/** The lines of a help that tell options, each with those that go on with it. */
function entriesOf(help: string): { head: string; description: string }[] {
  const entries: { head: string; description: string }[] = [];
  for (const line of help.split('\n')) {
    if (line.startsWith('  -')) {
      const [head = '', ...rest] = line.trim().split('  ');
      entries.push({ head, description: rest.join('  ').trim() });
    } else if (line.startsWith(' '.repeat(10)) && entries.length > 0) {
      entries.at(-1)!.description += ` ${line.trim()}`;
    }
  }
  return entries;
}

/** `error, warning (default), info or never: the level …` are four choices. */
function choicesOf(name: string, value: string | undefined, description: string): readonly string[] {
  if (name === '--rule') return ruleTexts.map(({ id }) => id);
  if (value === undefined || !/^[A-Z]+$/.test(value)) return [];
  const list = description.replace(/ \([^()]{0,80}\)/g, '').split(/[;:]/)[0]!;
  const words = list.split(/, | or /);
  return words.length > 1 && words.every((word) => /^[a-z][a-z\d.-]{0,30}$/.test(word)) ? words : [];
}
