import { withoutYo } from '../../languages/yo';
import { byId, reveal } from './page';

/** Matches that are coloured at once; more would only slow the page down. */
const COLOURED = 2000;

let ranges: Range[] = [];
let now = -1;

/** Finds text in both columns, whatever the case; `ё` and `е` are one, and so is every kind of space. */
export function setUpSearch(): void {
  const input = byId<HTMLInputElement>('search');
  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => search(input.value), 120);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    clearTimeout(waiting);
    if (input.value !== input.dataset['asked']) search(input.value);
    else go(event.shiftKey ? -1 : 1);
  });
}

/** Marks one word of a passage as if it had been searched for. */
export function findIn(row: Element, word: string): void {
  ranges = matches(row, fold(word));
  now = -1;
  colour();
}

function search(query: string): void {
  byId<HTMLInputElement>('search').dataset['asked'] = query;
  const wanted = fold(query.trim());
  ranges = [];
  now = -1;
  if (wanted) {
    for (const side of document.querySelectorAll('.bead > .source:not(.gap), .bead > .target:not(.gap)'))
      ranges.push(...matches(side, wanted));
  }
  colour();
  if (ranges.length) go(1);
  else byId('matches').textContent = wanted ? 'no match' : '';
}

function go(direction: 1 | -1): void {
  if (!ranges.length) return;
  now = (now + direction + ranges.length) % ranges.length;
  byId('matches').textContent = `${now + 1} / ${ranges.length}`;
  const row = ranges[now]!.startContainer.parentElement?.closest('.bead');
  if (row) reveal(row);
  colour();
}

/** Folding keeps the length, so that offsets stay true. */
function fold(text: string): string {
  const lower = [...text].map((character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  });
  return withoutYo(lower.join('')).replace(/\s/g, ' ').replace(/[’ʼ]/g, "'").replace(/[“”]/g, '"');
}

function matches(side: Element, wanted: string): Range[] {
  const text = fold(side.textContent ?? '');
  const found: Range[] = [];
  if (!wanted) return found;
  const nodes: { node: Node; start: number }[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    if (!nodes.length) {
      const walker = document.createTreeWalker(side, NodeFilter.SHOW_TEXT);
      for (let start = 0; walker.nextNode(); start += walker.currentNode.textContent!.length)
        nodes.push({ node: walker.currentNode, start });
    }
    const range = new Range();
    const holder = (offset: number) => nodes.findLast(({ start }) => start <= offset)!;
    const [first, last] = [holder(at), holder(at + wanted.length - 1)];
    range.setStart(first.node, at - first.start);
    range.setEnd(last.node, at + wanted.length - last.start);
    found.push(range);
  }
  return found;
}

function colour(): void {
  // browsers without the CSS Custom Highlight API show the row alone
  if (!('highlights' in CSS)) return;
  CSS.highlights.set('found', new Highlight(...ranges.slice(0, COLOURED)));
  const one = ranges[now];
  CSS.highlights.set('found-now', one ? new Highlight(one) : new Highlight());
}
