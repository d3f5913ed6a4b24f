import type { Document } from '../../model/document';
import type { Finding } from '../../model/finding';
import type { Span } from '../../model/span';
import { severities } from '../counts';
import { leading } from '../../text/leading';

/** A finding with what the page calls it. */
export interface NumberedFinding {
  finding: Finding;
  /** From 1, in the order of the list. */
  number: number;
  /** Id of its item in the list; kept from run to run, since it is made of the fingerprint. */
  id: string;
}

/** Numbers the findings; two of one fingerprint are told apart by a second number. */
export function numberFindings(findings: readonly Finding[]): NumberedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding, index) => {
    const times = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, times);
    const key = finding.fingerprint.replace(/[^\w-]/g, '');
    return { finding, number: index + 1, id: `f-${key}${times > 1 ? `-${times}` : ''}` };
  });
}

/** A place of a finding inside one sentence. */
export interface MarkedSpan extends Span {
  of: NumberedFinding;
}

/** The places of findings on one side, by the index of the sentence that they stand in; long ones stand in several. */
export function markedSentences(
  { sentences }: Document,
  findings: readonly NumberedFinding[],
  side: 'source' | 'target',
): Map<number, MarkedSpan[]> {
  const marked = new Map<number, MarkedSpan[]>();
  for (const numbered of findings) {
    for (const span of numbered.finding[side]) {
      for (let k = firstEndingAfter(sentences, span.start); k < sentences.length; k++) {
        const sentence = sentences[k]!;
        if (sentence.start >= span.end) break;
        const inside = {
          start: Math.max(span.start, sentence.start),
          end: Math.min(span.end, sentence.end),
          of: numbered,
        };
        const list = marked.get(k);
        if (list) list.push(inside);
        else marked.set(k, [inside]);
      }
    }
  }
  return marked;
}

/** A stretch of a sentence with the findings that point at it, the worst first. */
export interface Segment extends Span {
  findings: NumberedFinding[];
}

/** Cuts a sentence at the ends of the places in it. */
export function segments({ start, end }: Span, marks: readonly MarkedSpan[]): Segment[] {
  const inner = marks.flatMap((mark) => [mark.start, mark.end]);
  const cuts = [...new Set([start, ...inner, end])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, k) => {
    const from = cuts[k]!;
    const covering = marks.filter((mark) => mark.start <= from && mark.end >= to).map((mark) => mark.of);
    return { start: from, end: to, findings: worstFirst([...new Set(covering)]) };
  });
}

function worstFirst(findings: NumberedFinding[]): NumberedFinding[] {
  const rank = ({ finding }: NumberedFinding) =>
    severities.indexOf(finding.severity) + (finding.accepted ? severities.length : 0);
  return findings.sort((a, b) => rank(a) - rank(b) || a.number - b.number);
}

function firstEndingAfter(sentences: readonly Span[], offset: number): number {
  return leading(sentences.length, (at) => sentences[at]!.end <= offset);
}
