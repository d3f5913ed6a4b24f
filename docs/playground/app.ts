/** The page of the playground: takes texts, has the worker check them, shows and saves what comes of it. */
import { mainScript } from '../../src/read/script';
import type { Message, Outcome, PageDocument } from './messages';
import { openFile } from './open-file';
import { fromFragment, toFragment, type Shared } from './share';

/** Put in by the build. */
declare const WORKER_CODE: string;
declare const EXAMPLE: string;

const $ = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const form = $<HTMLFormElement>('form');
const areas = {
  both: $<HTMLTextAreaElement>('both'),
  source: $<HTMLTextAreaElement>('source'),
  target: $<HTMLTextAreaElement>('target'),
};
const status = $('status');
let worker: Worker | undefined;
let outcome: Outcome | undefined;
let shown: string | undefined;
/** What each area was filled from. */
const documents = new Map<HTMLTextAreaElement, PageDocument>();

const mode = () => new FormData(form).get('mode') as 'two' | 'one';

function setMode(value: 'two' | 'one'): void {
  for (const radio of form.querySelectorAll<HTMLInputElement>('[name="mode"]'))
    radio.checked = radio.value === value;
  showMode();
}

function showMode(): void {
  $('two-texts').hidden = mode() !== 'two';
  $('one-text').hidden = mode() !== 'one';
}

function texts(): Shared | undefined {
  if (mode() === 'one') return areas.both.value.trim() ? { both: areas.both.value } : undefined;
  const { source, target } = areas;
  return source.value.trim() && target.value.trim()
    ? { source: source.value, target: target.value }
    : undefined;
}

function put(shared: Shared): void {
  if ('both' in shared) {
    areas.both.value = shared.both;
    setMode('one');
  } else {
    areas.source.value = shared.source;
    areas.target.value = shared.target;
    setMode('two');
  }
}

function tell(text: string, kind: 'busy' | 'good' | 'bad' = 'good'): void {
  status.textContent = text;
  status.dataset['kind'] = kind;
}

function run(): void {
  const given = texts();
  if (!given) {
    tell(mode() === 'one' ? 'Paste or drop a text first.' : 'Paste or drop both texts first.', 'bad');
    return;
  }
  stop();
  const url = URL.createObjectURL(new Blob([WORKER_CODE], { type: 'text/javascript' }));
  worker = new Worker(url);
  URL.revokeObjectURL(url);
  $('stop').hidden = false;
  tell('Starting…', 'busy');
  worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if ('progress' in data) return tell(data.progress, 'busy');
    stop();
    if ('error' in data) return tell(data.error, 'bad');
    show(data.outcome);
  });
  worker.addEventListener('error', (event) => {
    stop();
    tell(`The check failed: ${event.message}`, 'bad');
  });
  worker.postMessage({
    texts: given,
    documents: Object.fromEntries(
      Object.entries(areas).flatMap(([name, area]) => {
        const read = documents.get(area);
        return read && read.text === area.value ? [[name, read]] : [];
      }),
    ),
    sourceLanguage: $<HTMLInputElement>('source-language').value.trim(),
    targetLanguage: $<HTMLInputElement>('target-language').value.trim(),
    segmenter: new URL('sentencex_wasm_bg.wasm', location.href).href,
  });
}

function stop(): void {
  worker?.terminate();
  worker = undefined;
  $('stop').hidden = true;
}

function show(result: Outcome): void {
  outcome = result;
  if (shown) URL.revokeObjectURL(shown);
  shown = URL.createObjectURL(new Blob([result.html], { type: 'text/html' }));
  $('result').hidden = false;
  $<HTMLIFrameElement>('report').src = shown;
  tell(result.summary);
  $('result').scrollIntoView({ block: 'start' });
}

const files = {
  html: ['report.html', 'text/html'],
  json: ['report.json', 'application/json'],
  tmx: ['bitext.tmx', 'application/xml'],
  tsv: ['bitext.tsv', 'text/tab-separated-values'],
} as const;

function save(kind: keyof typeof files): void {
  if (!outcome) return;
  const [name, type] = files[kind];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([outcome[kind]], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function share(): Promise<void> {
  const given = texts();
  const fragment = given && (await toFragment(given));
  if (!fragment) {
    tell(
      given
        ? 'These texts are too long for a link: save the HTML report instead.'
        : 'There is nothing to share yet.',
      'bad',
    );
    return;
  }
  history.replaceState(null, '', fragment);
  try {
    await navigator.clipboard.writeText(location.href);
    tell('The link is copied. It holds the texts themselves, behind the #: no server sees them.');
  } catch {
    tell('The link is in the address bar. It holds the texts themselves, behind the #: no server sees them.');
  }
}

/**
 * One file goes where it was dropped (or into the first empty place). Of two, the one in the language of the original goes first: Russian,
 * unless the field of the original says otherwise.
 */
async function take(list: readonly File[], area?: HTMLTextAreaElement): Promise<void> {
  const taken = list.slice(0, 2);
  const names = taken.map(({ name }) => name).join(' and ');
  tell(`Reading ${names}…`, 'busy');
  try {
    const read = await Promise.all(taken.map(openNamed));
    const [first, second] = read as [PageDocument, PageDocument | undefined];
    if (second !== undefined) {
      const original = /^en/i.test($<HTMLInputElement>('source-language').value.trim())
        ? 'latin'
        : 'cyrillic';
      const swapped = mainScript(second.text) === original && mainScript(first.text) !== original;
      fill(areas.source, swapped ? second : first);
      fill(areas.target, swapped ? first : second);
      setMode('two');
    } else if (area) fill(area, first);
    else if (mode() === 'one') fill(areas.both, first);
    else fill(areas.source.value ? areas.target : areas.source, first);
    tell(`Read ${names}.`);
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error), 'bad');
  }
}

async function openNamed(file: File): Promise<PageDocument> {
  try {
    return await openFile(file);
  } catch (error) {
    throw new Error(
      `${file.name} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  }
}

function fill(area: HTMLTextAreaElement, read: PageDocument): void {
  area.value = read.text;
  documents.set(area, read);
}

/** The original becomes the translation. */
function exchange(): void {
  const { source, target } = areas;
  const [from, to] = [documents.get(source), documents.get(target)];
  [source.value, target.value] = [target.value, source.value];
  for (const [area, read] of [
    [source, to],
    [target, from],
  ] as const)
    if (read) documents.set(area, read);
    else documents.delete(area);
  const [one, other] = [$<HTMLInputElement>('source-language'), $<HTMLInputElement>('target-language')];
  [one.value, other.value] = [other.value, one.value];
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  run();
});
form.addEventListener('change', (event) => {
  const input = event.target as HTMLInputElement;
  if (input.name === 'mode') showMode();
  if (input.type === 'file' && input.files?.length) {
    void take([...input.files], areas[input.dataset['into'] as keyof typeof areas]);
    input.value = '';
  }
});
form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run();
});
$('stop').addEventListener('click', () => {
  stop();
  tell('Stopped.');
});
$('example').addEventListener('click', () => {
  put({ both: EXAMPLE });
  run();
});
$('clear').addEventListener('click', () => {
  stop();
  for (const area of Object.values(areas)) area.value = '';
  $('result').hidden = true;
  history.replaceState(null, '', '#');
  tell('');
});
$('exchange').addEventListener('click', exchange);
$('share').addEventListener('click', () => void share());
for (const kind of Object.keys(files) as (keyof typeof files)[])
  $(`save-${kind}`).addEventListener('click', () => save(kind));

addEventListener('dragover', (event) => {
  event.preventDefault();
  document.body.classList.add('dragging');
});
addEventListener('dragleave', (event) => {
  if (!event.relatedTarget) document.body.classList.remove('dragging');
});
addEventListener('drop', (event) => {
  event.preventDefault();
  document.body.classList.remove('dragging');
  const list = [...(event.dataTransfer?.files ?? [])];
  if (list.length) void take(list, (event.target as Element).closest('textarea') ?? undefined);
});
// a report in a frame follows its own links
addEventListener('hashchange', () => void open());

async function open(): Promise<void> {
  const shared = await fromFragment(location.hash);
  if (shared) {
    put(shared);
    run();
  } else if (location.hash.startsWith('#t=')) tell('This link is damaged: it may have been cut.', 'bad');
}

showMode();
void open();
