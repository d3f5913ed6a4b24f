import type { Command } from '../command';
import { helpOptions, type HelpOption } from './help-options';

/** The shells that completion is written for. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** A shell that completion is written for. */
export type Shell = (typeof shells)[number];

type Named = Pick<Command, 'name' | 'summary' | 'help'>;

/** A script that completes the commands and options of sverka in a shell; where neither is in question, files. */
export const completionScripts: Readonly<Record<Shell, (commands: readonly Named[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

function bashScript(commands: readonly Named[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const values = commands.flatMap(({ name, ...command }) =>
    helpOptions(command)
      .filter(({ choices }) => choices.length > 0)
      .map(({ name: option, choices }) => `    '${name} ${option}') words='${choices.join(' ')}' ;;`),
  );
  const options = commands.map(({ name, ...command }) => {
    const words = helpOptions(command).map((option) => option.name);
    return `      ${name}) words='${words.join(' ')}' ;;`;
  });
  return `# sverka completion bash >> ~/.bashrc
_sverka() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${names} --help --version' -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]} \${COMP_WORDS[COMP_CWORD - 1]}" in
${values.join('\n')}
  esac
  if [ -z "$words" ] && [[ "$current" == -* ]]; then
    case "\${COMP_WORDS[1]}" in
${options.join('\n')}
    esac
  fi
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _sverka sverka
`;
}

function zshScript(commands: readonly Named[]): string {
  const list = commands.map(({ name, summary }) => `    '${name}:${zshText(summary)}'`);
  const cases = commands.map(({ name, ...command }) => {
    const specs = helpOptions(command).map((option) => `        '${zshOption(option)}'`);
    return `    ${name})\n      _arguments \\\n${[...specs, "        '*:file:_files'"].join(' \\\n')}\n      ;;`;
  });
  return `#compdef sverka
# sverka completion zsh > "\${fpath[1]}/_sverka"
_sverka() {
  local -a commands
  commands=(
${list.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = '_sverka' ]; then
  _sverka "$@"
else
  compdef _sverka sverka
fi
`;
}

function zshOption({ name, value, choices, description }: HelpOption): string {
  const action =
    choices.length > 0 ? `(${choices.join(' ')})` : /FILE|FOLDER|DIR/.test(value ?? '') ? '_files' : ' ';
  return `*${name}[${zshText(description)}]${value ? `:${zshText(value)}:${action}` : ''}`;
}

/** Text between apostrophes, in brackets, before a colon. */
function zshText(text: string): string {
  return text.replace(/[[\]:\\]/g, '\\$&').replace(/'/g, "'\\''");
}

function fishScript(commands: readonly Named[]): string {
  const first = commands.map(
    ({ name, summary }) =>
      `complete -c sverka -n __fish_use_subcommand -f -a ${name} -d '${fishText(summary)}'`,
  );
  const options = commands.flatMap(({ name, ...command }) =>
    helpOptions(command).map(({ name: option, short, value, choices, description }) =>
      [
        `complete -c sverka -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`,
        ...(short ? [`-s ${short.slice(1)}`] : []),
        ...(choices.length > 0 ? [`-x -a '${choices.join(' ')}'`] : value ? ['-r'] : []),
        `-d '${fishText(description)}'`,
      ].join(' '),
    ),
  );
  return `# sverka completion fish > ~/.config/fish/completions/sverka.fish\n${[...first, ...options].join('\n')}\n`;
}

function fishText(text: string): string {
  return text.replace(/[\\']/g, '\\$&');
}
