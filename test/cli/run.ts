import { runCommandLine } from '../../src/cli/run-command';

/** Runs a command line as a user would and gives back all that it said. */
export async function sverka(args: string[], { stdin = new Uint8Array(), cwd = process.cwd() } = {}) {
  let [out, err] = ['', ''];
  const code = await runCommandLine(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    stdin: async function* () {
      yield stdin;
    },
    color: false,
    columns: 100,
    cwd,
  });
  return { code, out, err };
}
