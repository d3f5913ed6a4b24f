import type { Command } from '../command';

/** Where each command is, in the order of the list of commands. A command line loads its own only: the code of all takes longer to load than many of them to run. */
const loaders: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check-command')).checkCommand,
  align: async () => (await import('./align-command')).alignCommand,
  convert: async () => (await import('./convert-command')).convertCommand,
  dataset: async () => (await import('./dataset-command')).datasetCommand,
  evaluate: async () => (await import('./evaluate-command')).evaluateCommand,
  explain: async () => (await import('./explain-command')).explainCommand,
  names: async () => (await import('./names-command')).namesCommand,
  lexicon: async () => (await import('./lexicon-command')).lexiconCommand,
  segment: async () => (await import('./segment-command')).segmentCommand,
  romanize: async () => (await import('./romanize-command')).romanizeCommand,
  init: async () => (await import('./init-command')).initCommand,
  completion: async () => {
    const [{ completionCommand }, others] = await Promise.all([
      import('./completion-command'),
      Promise.all(commandNames.filter((name) => name !== 'completion').map(loadCommand)),
    ]);
    const own: Command = completionCommand(() => [...others.filter((one) => one !== undefined), own]);
    return own;
  },
};

/** The names of the commands. */
export const commandNames: readonly string[] = Object.keys(loaders);

/** The command of a name; undefined where there is none. */
export async function loadCommand(name: string): Promise<Command | undefined> {
  return Object.hasOwn(loaders, name) ? loaders[name]!() : undefined;
}

/** All commands, for the list of them. */
export async function loadCommands(): Promise<Command[]> {
  return Promise.all(Object.values(loaders).map((load) => load()));
}
