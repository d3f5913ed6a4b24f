import { editShape } from '../boundary/model-shapes';
import { requireShape } from '../boundary/valid-arguments';
import { requireText } from '../boundary/valid-text';
import type { Finding, TextEdit } from '../model/finding';

/**
 * Mends a translation where the findings say for certain how. Of edits that overlap the first is made.
 *
 * @param text - of the target document
 * @param findings - of a check of that document, any order
 * @returns the mended text; the same where no finding has edits
 * @example
 * ```ts
 * const bitext = align(['Дом стоял пустой.'], ['The the house stood empty.']);
 * applyEdits(bitext.target.text, check(bitext)); // 'The house stood empty.'
 * ```
 */
export function applyEdits(text: string, findings: readonly Pick<Finding, 'edits'>[]): string {
  requireText('applyEdits: text', text);
  requireShape('applyEdits: findings', findings, {
    members: { fields: { 'edits?': { members: editShape } } },
  });
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: own } of editsInOrder(findings)) {
    parts.push(text.slice(at, start), own);
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}

/** The edits of findings in the order of the text; of those that overlap the first. */
export function editsInOrder(findings: readonly Pick<Finding, 'edits'>[]): TextEdit[] {
  let done = 0;
  return findings
    .flatMap((finding) => finding.edits ?? [])
    .sort(byPlace)
    .filter(({ start, end }) => {
      const isFree = start >= done;
      if (isFree) done = end;
      return isFree;
    });
}

function byPlace(a: TextEdit, b: TextEdit): number {
  return a.start - b.start || a.end - b.end;
}
