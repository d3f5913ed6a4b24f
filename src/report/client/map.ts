import { byId } from './page';
import { lastLeading } from '../../text/leading';

/** Height of the drawing in its own units, as the writer of the page has it. */
const HEIGHT = 1000;

/** Makes the map of the text a way to go there, and shows on it what is in view. */
export function setUpMap(): void {
  const ribbon = byId('ribbon');
  const starts = (ribbon.dataset['chunks'] ?? '').split(' ').map(Number);
  const chunks = [...document.querySelectorAll<HTMLElement>('.chunk')];
  if (!chunks.length) return;
  const end = (k: number) => starts[k + 1] ?? HEIGHT;

  ribbon.addEventListener('click', (event) => {
    const box = ribbon.querySelector('svg')!.getBoundingClientRect();
    const y = ((event.clientY - box.top) / box.height) * HEIGHT;
    const k = Math.max(
      0,
      starts.findLastIndex((start) => start <= y),
    );
    const go = () => {
      const chunk = chunks[k]!.getBoundingClientRect();
      const share = (y - starts[k]!) / Math.max(1, end(k) - starts[k]!);
      scrollTo({ top: scrollY + chunk.top + share * chunk.height - innerHeight / 2 });
    };
    go();
    requestAnimationFrame(() => requestAnimationFrame(go));
  });

  /** Where in the drawing a height of the window lies. */
  const place = (y: number): number => {
    const low = lastLeading(chunks.length, (at) => chunks[at]!.getBoundingClientRect().top <= y);
    const box = chunks[low]!.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (y - box.top) / Math.max(1, box.height)));
    return starts[low]! + share * (end(low) - starts[low]!);
  };
  const show = () => {
    const svg = ribbon.querySelector('svg')!;
    const [top, bottom] = [place(byId('bar').offsetHeight), place(innerHeight)];
    const view = byId('window');
    const [box, outer] = [svg.getBoundingClientRect(), ribbon.getBoundingClientRect()];
    const unit = box.height / HEIGHT;
    view.style.top = `${box.top - outer.top + top * unit}px`;
    view.style.height = `${Math.max(6, (bottom - top) * unit)}px`;
  };
  let asked = false;
  const soon = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      show();
    });
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  soon();
}
