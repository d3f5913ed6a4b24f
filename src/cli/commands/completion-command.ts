import { parseArgs } from 'node:util';
import { UsageError, type Command } from '../command';
import { completionScripts, shells } from '../completion/scripts';
import { oneOf } from '../one-of';

/**
 * `sverka completion`: prints a script that completes the commands in a shell.
 *
 * @param commands - all commands; asked for when the script is made, since this command is one of them
 */
export function completionCommand(commands: () => readonly Command[]): Command {
  return {
    name: 'completion',
    summary: 'print a script that completes commands and options in bash, zsh or fish',
    help: `Usage: sverka completion SHELL   bash, zsh or fish

  bash   sverka completion bash >> ~/.bashrc
  zsh    sverka completion zsh > "\${fpath[1]}/_sverka"
  fish   sverka completion fish > ~/.config/fish/completions/sverka.fish

Options:
  -h, --help               this text

Exit code: 0, or 2 when the shell is another.
`,
    async run(args, context) {
      const { positionals } = parseArgs({ args, allowPositionals: true });
      const [shell, ...others] = positionals;
      if (shell === undefined || others.length > 0) throw new UsageError('name one shell: bash, zsh or fish');
      context.out(completionScripts[oneOf('the shell', shell, shells)](commands()));
      return 0;
    },
  };
}
