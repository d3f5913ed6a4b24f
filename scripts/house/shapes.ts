/** Rules about the size of things and the place of words. */
import ts from 'typescript';
import type { SourceFile } from './sources';

/** A function fits a screen, */
export const MOST_LINES = 60;
/** takes no more than this, */
export const MOST_PARAMETERS = 5;
/** and a folder holds so many loose files. */
export const MOST_FILES = 14;

/** Numbers by the name of what they are about; only what is above the bound. */
export type Excess = Record<string, number>;

/** Lines of the functions that are too long, and parameters of those that take too many, by `file function`. */
export function largeFunctions(files: readonly SourceFile[]): { lines: Excess; parameters: Excess } {
  const found = { lines: {} as Excess, parameters: {} as Excess };
  for (const { path, tree } of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionLike(node) && 'body' in node && node.body) {
        const [from, to] = [node.getStart(tree), node.end].map(
          (at) => tree.getLineAndCharacterOfPosition(at).line,
        );
        const [lines, parameters] = [to! - from! + 1, node.parameters.length];
        const name = `${path} ${nameOf(node, tree)}`;
        if (lines > MOST_LINES) found.lines[name] = Math.max(lines, found.lines[name] ?? 0);
        if (parameters > MOST_PARAMETERS)
          found.parameters[name] = Math.max(parameters, found.parameters[name] ?? 0);
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}

/** Its own name, or that of what it is given to; `in` what it stands where it has none. */
function nameOf(node: ts.Node, tree: ts.SourceFile): string {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  if ('name' in node && node.name) return (node.name as ts.Node).getText(tree);
  const { parent } = node;
  if ((ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) && parent.name)
    return parent.name.getText(tree);
  for (let up: ts.Node = parent; up.parent; up = up.parent) {
    if (ts.isFunctionLike(up) || ts.isVariableDeclaration(up)) return `in ${nameOf(up, tree)}`;
  }
  return '(nameless)';
}

/** Folders with too many loose files. */
export function crowdedFolders(files: readonly SourceFile[]): Excess {
  const counts: Excess = {};
  for (const { path } of files) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    counts[folder] = (counts[folder] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > MOST_FILES));
}

/** What may hold Russian words: the languages, the pair of them, the systems of romanisation. */
const LANGUAGE_PLACES = /^src\/(?:languages|pairs|names\/systems)\//;

/** How many literals of a file hold Cyrillic letters, outside the places that may. */
export function cyrillicLiterals(files: readonly SourceFile[]): Excess {
  const counts: Excess = {};
  for (const { path, tree } of files) {
    if (!path.startsWith('src/') || LANGUAGE_PLACES.test(path)) continue;
    const visit = (node: ts.Node): void => {
      const isLiteral =
        ts.isStringLiteralLike(node) ||
        ts.isRegularExpressionLiteral(node) ||
        ts.isTemplateLiteralToken(node);
      if (isLiteral && /\p{Script=Cyrillic}/u.test(node.getText(tree)))
        counts[path] = (counts[path] ?? 0) + 1;
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return counts;
}
