/** The script of the HTML report. The page reads without it; this adds explanations, filters, keys, search and the map. */
import { setUpFilters } from './filter';
import { setUpMap } from './map';
import { openAtAddress, select, showPosition, step } from './navigate';
import { byId, items, numbersOf, reveal } from './page';
import { findIn, setUpSearch } from './search';
import { nextTheme, setUpTheme } from './theme';
import { hideTip, setUpTips, showTip } from './tip';

document.documentElement.classList.add('scripted');
setUpTheme();
setUpFilters(showPosition);
setUpTips();
setUpSearch();
setUpMap();
showPosition();

const panel = byId('panel');
const keys = byId<HTMLDialogElement>('keys');
byId('next').addEventListener('click', () => step(1));
byId('previous').addEventListener('click', () => step(-1));
byId('help').addEventListener('click', () => keys.showModal());

// links do what their addresses say without a script; with it they also choose, explain and keep the panel in place
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  if (!link) {
    if (!(event.target as Element).closest('#tip')) hideTip();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.id === 'to-panel') {
    panel.classList.toggle('open');
    if (getComputedStyle(panel).position !== 'fixed') return;
  } else if (link.matches('#text .mark')) {
    select(numbersOf(link)[0]!, { at: link });
  } else if (link.matches('.number')) {
    showTip(link);
    history.replaceState(null, '', link.getAttribute('href')!);
  } else if (link.matches('.go, .permalink')) {
    const item = link.closest<HTMLElement>('.finding');
    if (!item) return;
    panel.classList.remove('open');
    select(items.indexOf(item) + 1, { focus: link.matches('.go') });
  } else if (link.matches('.place, .occurrence')) {
    const row = document.querySelector<HTMLElement>(link.getAttribute('href')!);
    if (!row) return;
    panel.classList.remove('open');
    for (const old of document.querySelectorAll('.bead.current')) old.classList.remove('current');
    row.classList.add('current');
    const own = [...row.querySelectorAll<HTMLElement>('.mark')].find((mark) =>
      numbersOf(mark).some((number) => numbersOf(link).includes(number)),
    );
    if (link.dataset['word'] !== undefined) findIn(row, link.dataset['word']);
    reveal(row);
    (own ?? row.querySelector<HTMLElement>('.number'))?.focus({ preventScroll: true });
  } else return;
  event.preventDefault();
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    hideTip();
    panel.classList.remove('open');
    if (document.activeElement === byId('search')) byId('search').blur();
    return;
  }
  const typing = (event.target as Element).closest('input:not([type="checkbox"]), select, textarea, dialog');
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const act = actions[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});

const actions: Record<string, () => void> = {
  j: () => step(1),
  n: () => step(1),
  k: () => step(-1),
  p: () => step(-1),
  '/': () => byId('search').focus(),
  '?': () => keys.showModal(),
  t: nextTheme,
};

addEventListener('hashchange', openAtAddress);
openAtAddress();
