/**
 * Writes what the package exports to docs/api-report.md: every entry with the declarations of its values and types, as the compiler sees them. A change of the interface is a
 * change of this file, which is read in review. `--check` fails when the file is not what the sources say.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { format, resolveConfig } from 'prettier';

const root = join(import.meta.dirname, '..');
const file = join(root, 'docs/api-report.md');

/** The entries by the names that are imported. */
const entries: Readonly<Record<string, string>> = {
  sverka: 'src/index.ts',
  'sverka/core': 'src/core.ts',
  'sverka/formats': 'src/formats.ts',
  'sverka/report': 'src/report.ts',
  'sverka/read': 'src/read.ts',
  'sverka/dataset': 'src/dataset/index.ts',
  'sverka/node': 'src/node.ts',
  'sverka/worker': 'src/worker/node.ts',
  'sverka/lexicon/ru-en': 'src/lexicon/ru-en.ts',
  'sverka/gazetteer/ru-en': 'src/names/gazetteer/bundled-gazetteer.ts',
};

const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as { config: object };
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const program = ts.createProgram(
  Object.values(entries).map((path) => join(root, path)),
  { ...options, noEmit: true },
);
const checker = program.getTypeChecker();
const FLAGS = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
const printer = ts.createPrinter({ removeComments: true });

/** Declarations that an entry before has: said once. */
const said = new Map<string, string>();
const sections = Object.entries(entries).map(([name, path]) => section(name, path));
const text = await format(
  `# Interface\n\nWritten by \`npm run api-report\`; \`npm run api-report -- --check\` compares. A line that changes here changes for users: see the promise about versions in CONTRIBUTING.md.\n\n${sections.join('\n')}`,
  { ...(await resolveConfig(file)), parser: 'markdown' },
);
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error(
      'docs/api-report.md is not what the sources say: npm run api-report, and look at what has changed',
    );
    process.exitCode = 1;
  }
} else writeFileSync(file, text);

function section(name: string, path: string): string {
  const source = program.getSourceFile(join(root, path))!;
  const exports = checker
    .getExportsOfModule(checker.getSymbolAtLocation(source)!)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const lines = exports.map((one) => {
    const text = declarationOf(one);
    const before = said.get(one.name + text);
    if (before !== undefined) return `// ${one.name}: as in ${before}`;
    said.set(one.name + text, name);
    return text;
  });
  return `## ${name}\n\n\`\`\`ts\n${lines.join('\n')}\n\`\`\`\n`;
}

function declarationOf(symbol: ts.Symbol): string {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declarations = target.declarations ?? [];
  const types = declarations.filter(
    (one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one),
  );
  if (types.length > 0) {
    return types
      .map((one) => printer.printNode(ts.EmitHint.Unspecified, one, one.getSourceFile()).replace(/\s+/g, ' '))
      .join('\n');
  }
  const [first] = declarations;
  if (first && ts.isClassDeclaration(first)) return `class ${symbol.name} { ${membersOf(target)} }`;
  const type = checker.getTypeOfSymbolAtLocation(target, first!);
  return `${symbol.name}: ${checker.typeToString(type, undefined, FLAGS)}`;
}

function membersOf(symbol: ts.Symbol): string {
  return checker
    .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
    .map((one) => `${one.name}: ${checker.typeToString(checker.getTypeOfSymbol(one), undefined, FLAGS)};`)
    .join(' ');
}
