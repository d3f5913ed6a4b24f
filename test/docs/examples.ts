import { resolve } from 'node:path';
import ts from 'typescript';

/** The entries by the names that are imported. */
const entries: Readonly<Record<string, string>> = {
  sverka: 'src/index.ts',
  'sverka/formats': 'src/formats.ts',
  'sverka/report': 'src/report.ts',
  'sverka/read': 'src/read.ts',
  'sverka/node': 'src/node.ts',
  'sverka/dataset': 'src/dataset/index.ts',
  'sverka/worker': 'src/worker/node.ts',
  'sverka/core': 'src/core.ts',
};

/** A function that an entry exports, with the code of its `@example`. */
export interface ExportedFunction {
  entry: string;
  name: string;
  examples: readonly string[];
}

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile) as { config: object };
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
const program = ts.createProgram(
  Object.values(entries).map((path) => resolve(path)),
  options,
);
const checker = program.getTypeChecker();

/** What the entries export, each name with the first entry that has it. */
export const entryOf = new Map<string, string>();

/** The functions that the entries export; what an entry before has is not told again. */
export function exportedFunctions(): ExportedFunction[] {
  const seen = new Set<ts.Declaration>();
  const found: ExportedFunction[] = [];
  for (const [entry, path] of Object.entries(entries)) {
    const file = program.getSourceFile(resolve(path))!;
    for (const one of checker.getExportsOfModule(checker.getSymbolAtLocation(file)!)) {
      const symbol = one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one;
      const { valueDeclaration } = symbol;
      if (valueDeclaration === undefined) continue;
      if (!entryOf.has(one.name)) entryOf.set(one.name, entry);
      const type = checker.getTypeOfSymbolAtLocation(symbol, valueDeclaration);
      if (type.getCallSignatures().length === 0 || seen.has(valueDeclaration)) continue;
      seen.add(valueDeclaration);
      found.push({ entry, name: one.name, examples: examplesOf(symbol) });
    }
  }
  return found;
}

function examplesOf(symbol: ts.Symbol): string[] {
  return symbol
    .getJsDocTags(checker)
    .filter(({ name }) => name === 'example')
    .map(({ text }) => /```ts\n([\s\S]*?)```/.exec(ts.displayPartsToString(text))?.[1] ?? '');
}

/** What the compiler says against programs that import the package by its name. */
export function typeErrors(files: readonly string[]): string[] {
  const paths = Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, [resolve(path)]]));
  const all = ts.createProgram(files, { ...options, paths }, undefined, program);
  return files
    .flatMap((file) => all.getSemanticDiagnostics(all.getSourceFile(file)))
    .map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}
