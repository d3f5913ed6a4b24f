import ts from 'typescript';
import { saidValue } from './said-values';

/** A program made of an example: whoever runs it sets `globalThis.said`, which is called with the number of the comment and the value. */
export interface ExampleProgram {
  code: string;
  /** The example as it is, with its imports: for the compiler. */
  plain: string;
  /** What the comments say, in order. */
  said: readonly unknown[];
  /** Comments behind a statement, on its line, that are no value. */
  words: readonly string[];
}

/** Makes the program of an example; `from` tells which module has a name that the example does not declare. */
export function exampleProgram(example: string, from: (name: string) => string | undefined): ExampleProgram {
  const file = ts.createSourceFile('example.ts', example, ts.ScriptTarget.ES2022, true);
  const said: unknown[] = [];
  const words: string[] = [];
  const body = file.statements.map((statement) => {
    const code = statement.getText();
    const comment = commentBehind(example, statement.end);
    if (comment === undefined) return code;
    const value = saidValue(comment.text);
    const told = value && toldOf(statement);
    if (!told) {
      if (comment.sameLine) words.push(comment.text);
      return code;
    }
    said.push(value.value);
    return told(said.length - 1);
  });
  const { used, declared } = namesOf(file);
  const imports = [...used].flatMap((name) => {
    const module = declared.has(name) ? undefined : from(name);
    return module === undefined ? [] : [`import { ${name} } from '${module}';`];
  });
  const whole = (lines: readonly string[]) => [...imports, ...lines, 'export {};', ''].join('\n');
  return { code: whole(body), plain: whole([example]), said, words };
}

/** A statement that tells its value, or nothing when it has none. */
function toldOf(statement: ts.Statement): ((number: number) => string) | undefined {
  if (ts.isExpressionStatement(statement))
    return (number) => `globalThis.said(${number}, ${statement.expression.getText()});`;
  if (!ts.isVariableStatement(statement)) return undefined;
  const { name } = statement.declarationList.declarations[0]!;
  if (!ts.isIdentifier(name)) return undefined;
  return (number) => `${statement.getText()}\nglobalThis.said(${number}, ${name.text});`;
}

/** The comment behind a statement: on its line, or alone on the next one. */
function commentBehind(text: string, end: number): { text: string; sameLine: boolean } | undefined {
  const found = /^([ \t]*(?:\n[ \t]*)?)\/\/ (.*)/.exec(text.slice(end));
  return found ? { text: found[2]!.trim(), sameLine: !found[1]!.includes('\n') } : undefined;
}

/** The names that a program uses as values, and those that it declares or imports. */
function namesOf(file: ts.SourceFile): { used: Set<string>; declared: Set<string> } {
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) (declares(node) ? declared : used).add(node.text);
    else if (ts.isPropertyAccessExpression(node)) visit(node.expression);
    else if (ts.isPropertyAssignment(node)) visit(node.initializer);
    else node.forEachChild(visit);
  };
  visit(file);
  return { used, declared };
}

function declares({ parent, text }: ts.Identifier): boolean {
  const declaration =
    ts.isVariableDeclaration(parent) ||
    ts.isBindingElement(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isParameter(parent);
  return declaration && ts.isIdentifier(parent.name) && parent.name.text === text;
}
