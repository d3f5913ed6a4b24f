import type { Bead, Bitext } from '../../model/bead';
import type { Document } from '../../model/document';
import type { IndexRange } from '../../model/span';
import { escapeMarkup } from '../escape/escape-markup';
import { markedSentences, segments, type MarkedSpan, type NumberedFinding } from './numbered';

/** Rows that the browser lays out together or not at all: small enough to be quick, large enough to be few. */
export const CHUNK = 25;

/** From these confidences on a bead counts as sure, and as likely; below, the reader is warned. */
const [SURE, LIKELY] = [0.9, 0.6];

/** More evidence than this is cut: the reader wants the reason, not the proof. */
const EVIDENCE = 6;

/** How sure a bead is, in three steps. */
export function sureness({ confidence }: Bead): 'sure' | 'likely' | 'doubtful' {
  return confidence >= SURE ? 'sure' : confidence >= LIKELY ? 'likely' : 'doubtful';
}

/** The rows of the text: source beside target, the places of findings marked, gaps where one side has nothing. */
export function beadRows(bitext: Bitext, findings: readonly NumberedFinding[]): string {
  const marks = {
    source: markedSentences(bitext.source, findings, 'source'),
    target: markedSentences(bitext.target, findings, 'target'),
  };
  const rows = bitext.beads.map((bead, index) => row(bitext, bead, index, marks));
  const chunks: string[] = [];
  for (let k = 0; k < rows.length; k += CHUNK) {
    chunks.push(`<div class="chunk" data-first="${k}">\n${rows.slice(k, k + CHUNK).join('\n')}\n</div>`);
  }
  return chunks.join('\n');
}

type Marks = Record<'source' | 'target', Map<number, MarkedSpan[]>>;

function row(bitext: Bitext, bead: Bead, index: number, marks: Marks): string {
  const side = (name: 'source' | 'target') => {
    const [document, range] = [bitext[name], bead[name]];
    if (range.start === range.end) return gap(bitext, bead, name);
    return `<div class="${name}" lang="${escapeMarkup(document.language)}" dir="auto">${cell(document, range, marks[name])}</div>`;
  };
  const step = sureness(bead);
  const evidence = bead.evidence.slice(0, EVIDENCE).map(({ text }) => text);
  const reasons = [`confidence ${bead.confidence.toFixed(2)}`, ...evidence].join(' · ');
  const number = `<a class="number" href="#b${index + 1}" data-why="${escapeMarkup(reasons)}"><span class="hidden">Passage </span>${index + 1}${step === 'sure' ? '' : `<span class="hidden">, ${step} pairing</span>`}</a>`;
  const opens = startsParagraph(bitext, bead) && index > 0 ? ' opens' : '';
  const has = marked(bead.source, marks.source) || marked(bead.target, marks.target) ? ' has' : '';
  return `<div class="bead ${step}${opens}${has}" id="b${index + 1}">${number}${side('source')}${side('target')}</div>`;
}

function marked({ start, end }: IndexRange, marks: ReadonlyMap<number, MarkedSpan[]>): boolean {
  for (let k = start; k < end; k++) if (marks.has(k)) return true;
  return false;
}

function cell(
  { text, sentences }: Document,
  range: IndexRange,
  marks: ReadonlyMap<number, MarkedSpan[]>,
): string {
  return sentences
    .slice(range.start, range.end)
    .map((sentence, offset) => {
      const own = marks.get(range.start + offset) ?? [];
      const parts = segments(sentence, own).map(({ start, end, findings }) =>
        findings.length ? mark(text.slice(start, end), findings) : escapeMarkup(text.slice(start, end)),
      );
      return sentence.kind === 'prose'
        ? parts.join('')
        : `<span class="${sentence.kind}">${parts.join('')}</span>`;
    })
    .join(' ');
}

/** A link to the finding: it can be tapped and tabbed to, wraps like text, and works without a script. */
function mark(text: string, findings: readonly NumberedFinding[]): string {
  const [{ finding, id }] = findings as [NumberedFinding];
  const kinds = `${finding.severity}${findings.every((one) => one.finding.accepted) ? ' accepted' : ''}`;
  const numbers = findings.map(({ number }) => number);
  return `<a class="mark ${kinds}" href="#${id}" data-f="${numbers.join(' ')}" aria-describedby="${id}-m">${escapeMarkup(text)}</a>`;
}

function gap({ beads }: Bitext, bead: Bead, side: 'source' | 'target'): string {
  const where = side === 'source' ? 'original' : 'translation';
  const moved = bead.movedTo !== undefined && beads[bead.movedTo] ? bead.movedTo + 1 : undefined;
  const words =
    moved === undefined
      ? `not in the ${where}`
      : `stands elsewhere in the ${where}: <a href="#b${moved}">passage ${moved}</a>`;
  return `<div class="${side} gap${moved === undefined ? '' : ' moved'}"><span>${words}</span></div>`;
}

function startsParagraph({ source, target }: Bitext, bead: Bead): boolean {
  const [document, range] =
    bead.source.start < bead.source.end ? [source, bead.source] : [target, bead.target];
  const [before, first] = [document.sentences[range.start - 1], document.sentences[range.start]];
  return before?.paragraph !== first?.paragraph;
}
