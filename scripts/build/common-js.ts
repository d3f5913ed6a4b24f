import ts from 'typescript';

/**
 * Makes a chunk of esbuild, an ES module, a module of CommonJS. What it takes from other chunks becomes constants: chunks never import each other in a circle, and a constant costs
 * nothing where it is used, while a member of `exports` is looked up each time.
 *
 * Names of `require` and `import()` stay what they were: packages that are ES modules only are loaded by `import()`, which CommonJS has too.
 */
export function asCommonJs(code: string): string {
  const file = ts.createSourceFile('chunk.js', code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  const edits: Edit[] = [];
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement))
      edits.push({ ...placeOf(statement), text: required(statement, file) });
    else if (ts.isExportDeclaration(statement))
      edits.push({ ...placeOf(statement), text: exported(statement, file) });
    else visit(statement);
  }
  const hashbang = /^#!.*\n/.exec(code)?.[0] ?? '';
  const needsAddress = edits.some(({ text }) => text === ADDRESS);
  const start = `"use strict";${needsAddress ? `const ${ADDRESS}=require("node:url").pathToFileURL(__filename).href;` : ''}\n`;
  return hashbang + start + edited(code, edits).slice(hashbang.length);

  function visit(node: ts.Node): void {
    if (ts.isMetaProperty(node)) throw new Error('import.meta is used for something other than its url');
    if (ts.isPropertyAccessExpression(node) && ts.isMetaProperty(node.expression)) {
      if (node.name.text !== 'url') throw new Error(`import.meta.${node.name.text} is not known here`);
      edits.push({ ...placeOf(node), text: ADDRESS });
      return;
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [module] = node.arguments;
      if (module && ts.isStringLiteral(module) && module.text.startsWith('.'))
        edits.push({
          ...placeOf(node),
          text: `Promise.resolve().then(()=>require(${JSON.stringify(module.text)}))`,
        });
    }
    ts.forEachChild(node, visit);
  }

  function placeOf(node: ts.Node) {
    return { from: node.getStart(file), to: node.getEnd() };
  }
}

interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Stands for `import.meta.url`. */
const ADDRESS = '__address';

function edited(code: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), code);
}

function required({ importClause, moduleSpecifier }: ts.ImportDeclaration, file: ts.SourceFile): string {
  const call = `require(${moduleSpecifier.getText(file)})`;
  if (!importClause) return `${call};`;
  const { name, namedBindings } = importClause;
  // Node gives `module.exports` of CommonJS as the default, and packages with a default are CommonJS here
  const whole =
    name ?? (namedBindings && ts.isNamespaceImport(namedBindings) ? namedBindings.name : undefined);
  const parts: string[] = whole ? [`const ${whole.text}=${call};`] : [];
  if (namedBindings && ts.isNamedImports(namedBindings)) {
    const members = namedBindings.elements.map((one) =>
      one.propertyName ? `${one.propertyName.text}:${one.name.text}` : one.name.text,
    );
    parts.push(`const{${members.join(',')}}=${whole?.text ?? call};`);
  }
  return parts.join('');
}

function exported({ exportClause, moduleSpecifier }: ts.ExportDeclaration, file: ts.SourceFile): string {
  if (!exportClause || !ts.isNamedExports(exportClause) || moduleSpecifier)
    throw new Error(`a form of export that esbuild does not write for chunks: ${file.text.slice(0, 80)}`);
  return exportClause.elements
    .map((one) => `exports.${one.name.text}=${(one.propertyName ?? one.name).text};`)
    .join('');
}
