import { isShown } from './filter';
import { announce, byId, items, marks, numbersOf, reveal } from './page';
import { showTip } from './tip';

let current = 0;

/** Where in the text a finding is marked, in reading order. */
export function marksOf(number: number): HTMLElement[] {
  return marks.filter((mark) => numbersOf(mark).includes(number));
}

/** Goes to the next finding that the filters show, or the one before; round the end. */
export function step(direction: 1 | -1): void {
  const numbers = items.map((_, index) => index + 1).filter(isShown);
  if (!numbers.length) return;
  const onwards = direction > 0 ? numbers : [...numbers].reverse();
  const next = onwards.find((number) => (number - current) * direction > 0) ?? onwards[0]!;
  const start = current === 0 && direction < 0 ? onwards[0]! : next;
  select(start, { focus: true });
}

/** Makes a finding the current one: in the text, in the list and in the address. */
export function select(
  number: number,
  { focus = false, at }: { focus?: boolean; at?: HTMLElement } = {},
): void {
  const item = items[number - 1];
  if (!item) return;
  current = number;
  for (const old of document.querySelectorAll('.current')) old.classList.remove('current');
  item.classList.add('current');
  const places = marksOf(number);
  for (const mark of places) mark.classList.add('current');
  const place = at ?? places[0];
  if (place) {
    reveal(place);
    if (focus) place.focus({ preventScroll: true });
  } else if (focus) item.querySelector<HTMLElement>('.go')?.focus();
  item.scrollIntoView({ block: 'nearest' });
  if (place) showTip(place);
  history.replaceState(null, '', `#${item.id}`);
  showPosition();
  announce(`Finding ${number} of ${items.length}: ${item.querySelector('.message')?.textContent ?? ''}`);
}

/** Shows which finding of how many is the current one, among those that the filters show. */
export function showPosition(): void {
  const numbers = items.map((_, index) => index + 1).filter(isShown);
  const place = numbers.indexOf(current) + 1;
  byId('position').textContent = items.length ? `${place || '–'} / ${numbers.length}` : '';
}

/** An address as it is meant; `%` that begins no code stays. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Opens the page at the finding or passage that the address names. */
export function openAtAddress(): void {
  const id = decoded(location.hash.slice(1));
  const number = items.findIndex((item) => item.id === id) + 1;
  if (number) select(number);
  else if (/^b\d+$/.test(id)) {
    const row = document.getElementById(id);
    if (row) reveal(row);
  }
}
