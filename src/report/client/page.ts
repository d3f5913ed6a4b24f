/** An element that the page always has. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

/** Every item of the list of findings, in order; item k is finding k + 1. */
export const items: readonly HTMLElement[] = [
  ...document.querySelectorAll<HTMLElement>('#findings > .finding'),
];

/** Every marked place of the text, in reading order. */
export const marks: readonly HTMLElement[] = [...document.querySelectorAll<HTMLElement>('#text .mark')];

/** The numbers of the findings that an element belongs to. */
export function numbersOf(element: HTMLElement): number[] {
  return (element.dataset['f'] ?? '').split(' ').filter(Boolean).map(Number);
}

/** Says something to those who do not see the page. */
export function announce(text: string): void {
  byId('announce').textContent = text;
}

/** Brings an element into view; once more when the rows on the way have got their true heights. */
export function reveal(element: Element): void {
  const show = () => element.scrollIntoView({ block: 'center' });
  show();
  requestAnimationFrame(() => requestAnimationFrame(show));
}
