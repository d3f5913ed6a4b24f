/** The page that says of every source file what it is for, taken from the files themselves. */
import { dirname, basename } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './sources';

/** The page `docs/files.md`: a section a folder, a line a file. */
export function filesPage(sources: readonly SourceFile[]): string {
  const folders = grouped(sources);
  const sections = [...folders].map(
    ([folder, files]) => `## ${folder}\n\n${files.map((file) => `- ${lineOf(file)}`).join('\n')}\n`,
  );
  return `${HEAD}\n${sections.join('\n')}`;
}

const HEAD = `# Every file and what it is for

Made by \`npm run house -- --files\` from the comments of the files, which hold it up to date: \`npm run house\` fails where it is not. Folders and the way
of a text through them: [architecture.md](architecture.md).
`;

function grouped(sources: readonly SourceFile[]): Map<string, SourceFile[]> {
  const folders = new Map<string, SourceFile[]>();
  for (const file of sources) {
    const folder = dirname(file.path);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return folders;
}

/** The name of a file and what is said of the file, of what it does, or of its types; and the names that it gives to others. */
function lineOf({ path, tree }: SourceFile): string {
  const given = tree.statements.filter(isExported);
  const types = given.filter(isType);
  const does = given.filter((one) => !types.includes(one));
  const said = [
    [aboutFile(tree)],
    does.map((one) => sentenceOf(one, tree)),
    types.map((one) => sentenceOf(one, tree)),
  ]
    .map((sentences) => sentences.filter((text) => text !== ''))
    .find((sentences) => sentences.length > 0);
  const names = [...does, ...types].flatMap(namesOf).slice(0, MOST_NAMES);
  const about = (said ?? []).slice(0, MOST_SENTENCES).join('. ');
  return [
    `\`${basename(path)}\``,
    about,
    names.length > 0 ? `(${names.map((name) => `\`${name}\``).join(', ')})` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** More names or sentences than these make a line that nobody reads. */
const [MOST_NAMES, MOST_SENTENCES] = [6, 3];

function isType(statement: ts.Statement): boolean {
  return ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.Statement & { name?: ts.Identifier };
  return name ? [name.text] : [];
}

/** The comment at the head of a file that belongs to none of its declarations. */
function aboutFile(tree: ts.SourceFile): string {
  const [first] = tree.statements;
  if (!first || !ts.isImportDeclaration(first)) return '';
  return sentenceOf(first, tree);
}

function sentenceOf(statement: ts.Statement, tree: ts.SourceFile): string {
  const [comment] = ts.getLeadingCommentRanges(tree.text, statement.getFullStart()) ?? [];
  if (!comment || !tree.text.startsWith('/**', comment.pos)) return '';
  const text = tree.text
    .slice(comment.pos + 3, comment.end - 2)
    .split('\n')
    .map((line) => line.replace(/^\s*\*?\s?/, '').trim())
    .join(' ')
    .replace(/\{@link ([\w.]+)\}/g, '`$1`')
    .trim();
  const sentence = /^.*?\.(?=\s+\p{Lu}|$)/u.exec(text)?.[0] ?? text.split(' @')[0]!;
  return sentence.replace(/\.?$/, '').replaceAll('|', '\\|').trim();
}
