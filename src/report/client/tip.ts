import { isShown } from './filter';
import { byId, items, numbersOf } from './page';

/** Space between the words and what explains them, in pixels. */
const GAP = 6;

let hiding: ReturnType<typeof setTimeout> | undefined;
let owner: HTMLElement | undefined;

/** Shows why a place is marked, or why two passages are paired, beside it (at the bottom of a small screen). */
export function showTip(place: HTMLElement): void {
  const content = place.dataset['why'] === undefined ? reasons(place) : [paragraph(place.dataset['why'])];
  if (!content.length) return;
  clearTimeout(hiding);
  const tip = byId('tip');
  owner = place;
  tip.replaceChildren(...content);
  tip.hidden = false;
  // the place may lie on several lines: beside the first of them
  const line = place.getClientRects()[0] ?? place.getBoundingClientRect();
  const { width, height } = tip.getBoundingClientRect();
  const below = line.bottom + GAP + height < innerHeight;
  const x = Math.min(Math.max(GAP, line.left), Math.max(GAP, innerWidth - width - GAP));
  tip.style.left = `${x}px`;
  tip.style.top = `${below ? line.bottom + GAP : Math.max(GAP, line.top - GAP - height)}px`;
}

/** Takes the explanation away. */
export function hideTip(): void {
  clearTimeout(hiding);
  byId('tip').hidden = true;
  owner = undefined;
}

/** Shows explanations on hover and focus; they stay while the pointer is on them (WCAG 2.2, 1.4.13). */
export function setUpTips(): void {
  const explained = (event: Event) => (event.target as Element).closest<HTMLElement>('#text .mark, .number');
  const later = () => {
    clearTimeout(hiding);
    hiding = setTimeout(hideTip, 250);
  };
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const place = explained(event);
    if (place) showTip(place);
    else if ((event.target as Element).closest('#tip')) clearTimeout(hiding);
    else if (owner && owner !== document.activeElement) later();
  });
  document.addEventListener('focusin', (event) => {
    const place = explained(event);
    if (place) showTip(place);
    else if (owner && !(event.target as Element).closest('#tip')) hideTip();
  });
  addEventListener('scroll', () => owner && showTip(owner), { passive: true });
}

function reasons(place: HTMLElement): Node[] {
  return numbersOf(place)
    .filter(isShown)
    .flatMap((number) => {
      const body = items[number - 1]?.querySelector('.body')?.cloneNode(true) as HTMLElement | undefined;
      if (!body) return [];
      body.classList.add(items[number - 1]!.dataset['kind']!);
      for (const element of body.querySelectorAll('[id]')) element.removeAttribute('id');
      return [body];
    });
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
