import { byId, items, marks, numbersOf } from './page';

const shown = new Set(items.map((_, index) => index + 1));

/** Whether the filters let a finding through. */
export function isShown(number: number): boolean {
  return shown.has(number);
}

/** Lets the filters hide findings in the list, the text and the map. */
export function setUpFilters(changed: () => void): void {
  const form = byId<HTMLFormElement>('filters') as HTMLFormElement | null;
  if (!form) return;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    apply(form);
    changed();
  });
  // browsers keep the state of forms over a reload
  apply(form);
}

function apply(form: HTMLFormElement): void {
  const data = new FormData(form);
  const kinds = new Set(data.getAll('severity'));
  const rule = data.get('rule');
  shown.clear();
  items.forEach((item, index) => {
    const fits = kinds.has(item.dataset['kind']!) && (!rule || item.dataset['rule'] === rule);
    item.hidden = !fits;
    if (fits) shown.add(index + 1);
  });
  for (const mark of marks) mark.classList.toggle('off', !numbersOf(mark).some(isShown));
  for (const tick of document.querySelectorAll<HTMLElement>('#ribbon .tick'))
    tick.classList.toggle('off', !numbersOf(tick).some(isShown));
  byId('shown').textContent =
    shown.size === items.length ? String(items.length) : `${shown.size} of ${items.length}`;
  byId('none-shown').hidden = shown.size > 0;
  document.documentElement.classList.toggle('only', data.has('only'));
}
