/** What a file says of itself: the label as written (without its colon) and its value. */
export type Metadata = Record<string, string>;

/**
 * Reads the head of an archival file: title lines and labelled sections, each label alone on its line in Markdown
 * bold (`**Citation:**`) with its value below. A file without labels has no metadata, and everything is text.
 *
 * @returns the metadata and the offset at which the text proper begins
 */
export function findMetadata(text: string): { metadata: Metadata; end: number } {
  const labels = [...text.matchAll(LABEL)];
  const metadata: Metadata = {};
  if (labels.length === 0) return { metadata, end: 0 };
  const title = unmark(text.slice(0, labels[0]!.index));
  if (title) metadata['Title'] = title;
  let end = 0;
  labels.forEach((label, index) => {
    const from = label.index + label[0].length;
    const next = labels[index + 1]?.index ?? endOfParagraph(text, from);
    metadata[label[1]!.trim()] = unmark(text.slice(from, next));
    end = next;
  });
  return { metadata, end };
}

/** A line that holds nothing but a bold label with a colon. */
const LABEL = /^\*\*([^*\r\n:]{1,60}):\*\*[ \t]*$/gm;

/** The value of the last label is one paragraph: what follows is the text. */
function endOfParagraph(text: string, from: number): number {
  const begin = from + /^\s*/.exec(text.slice(from))![0].length;
  const gap = /(?:\r\n?|\n)[ \t]*[\r\n]/.exec(text.slice(begin));
  return gap ? begin + gap.index : text.length;
}

function unmark(text: string): string {
  return text.replaceAll('**', '').split(/\s+/).filter(Boolean).join(' ');
}
