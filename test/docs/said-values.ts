import ts from 'typescript';
import { expect } from 'vitest';

/** Stands for `…` in what is parsed: whatever is there. */
const ANYTHING = '__anything';

/**
 * What a comment behind a statement says of its value, for `toEqual`: `'date:--07-10'`, `[1, 2]`, `{ start: 0, … }`, `'<html>…'`; `…` stands for whatever is there.
 * Nothing when the comment is not such a value.
 */
export function saidValue(comment: string): { value: unknown } | undefined {
  const code = comment.replace(/'(?:[^'\\]|\\.)*'|…/g, (part) => (part === '…' ? ANYTHING : part));
  const file = ts.createSourceFile('said.ts', `(${code})`, ts.ScriptTarget.ES2022, true);
  const [statement, ...more] = file.statements;
  if (more.length > 0 || !statement || !ts.isExpressionStatement(statement)) return undefined;
  try {
    return { value: valueOf((statement.expression as ts.ParenthesizedExpression).expression) };
  } catch {
    return undefined;
  }
}

function valueOf(node: ts.Expression): unknown {
  if (ts.isStringLiteral(node)) return stringOf(node.text);
  if (ts.isArrayLiteralExpression(node)) return listOf(node.elements);
  if (ts.isObjectLiteralExpression(node)) return objectOf(node.properties);
  if (isAnything(node)) return expect.anything();
  const text = node.getText();
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (['true', 'false', 'null'].includes(text)) return JSON.parse(text) as unknown;
  if (text === 'undefined') return undefined;
  throw new SyntaxError(`no value: ${text}`);
}

function stringOf(text: string): unknown {
  if (!text.includes('…')) return text;
  const pieces = text.split('…').map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return expect.stringMatching(new RegExp(`^${pieces.join('[\\s\\S]*')}$`));
}

function listOf(elements: readonly ts.Expression[]): unknown {
  const items = elements.filter((item) => !isAnything(item)).map(valueOf);
  return items.length === elements.length ? items : (expect.arrayContaining(items) as unknown);
}

function objectOf(properties: readonly ts.ObjectLiteralElementLike[]): unknown {
  const entries = properties.filter(ts.isPropertyAssignment).map(({ name, initializer }) => {
    const key = ts.isComputedPropertyName(name) ? name.getText() : name.text;
    return [key, valueOf(initializer)] as const;
  });
  const value = Object.fromEntries(entries);
  return entries.length === properties.length ? value : (expect.objectContaining(value) as unknown);
}

const isAnything = (node: ts.Expression) => ts.isIdentifier(node) && node.text === ANYTHING;
