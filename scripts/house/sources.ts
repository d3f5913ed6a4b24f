/** The TypeScript files of the project as its house rules see them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** A file with what it imports. */
export interface SourceFile {
  /** From the root of the project, with `/`. */
  path: string;
  tree: ts.SourceFile;
  /** Files of the project that it imports, types and dynamic imports included. */
  imports: string[];
}

/** Reads every file of some folders; what scripts generate is data and left out. */
export function readSources(root: string, folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
    .sort()
    .map((file) => {
      const path = file.replaceAll('\\', '/');
      const tree = ts.createSourceFile(
        path,
        readFileSync(join(root, file), 'utf8'),
        ts.ScriptTarget.Latest,
        true,
      );
      return { path, tree, imports: importsOf(root, tree) };
    });
}

function importsOf(root: string, tree: ts.SourceFile): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    const name =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
            ? node.arguments[0]
            : undefined;
    if (name && ts.isStringLiteral(name) && name.text.startsWith('.')) {
      const file = resolve(root, join(root, dirname(tree.fileName), name.text));
      if (file) found.add(file);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return [...found];
}

function resolve(root: string, name: string): string | undefined {
  const file = [`${name}.ts`, join(name, 'index.ts'), name].find(
    (one) => existsSync(one) && statSync(one).isFile(),
  );
  return file && relative(root, file).replaceAll('\\', '/');
}
