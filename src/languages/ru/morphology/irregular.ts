import { first, further, second } from './irregular-verbs';
import { words } from './irregular-words';
import { nounForms } from './nouns';

/** Forms that are more often another word: they are left to the endings. */
const homographs = 'дело дела село мыло пила жало шило чело шлем берег залив запал опал опала вертел'.split(
  ' ',
);

/** What may stand before a verb. */
const prefixes = new Set(
  `в во вз взо вс вос воз вы до за из изо ис на над надо недо о об обо объ от ото отъ пере по под подо подъ пред пре при про раз
  разо рас разъ расс с со съ у въ взъ пона поза переу произ произо превзо снизо`.split(/\s+/),
);

/** Forms of words with the stem that they get. */
const wordStems = new Map<string, string>();
/** Forms of verbs without prefix, with the infinitive; = before one that takes no prefixes. Only verbs in -ся have their forms with -ся. */
const infinitives = new Map<string, string>();
/** Verbs of which only some forms are in the table: of those in -ить the first person. */
const regularVerbs = new Set<string>();

/** What the table knows of a form. */
interface Irregular {
  /** The dictionary form. */
  word: string;
  /** The other forms of the word go by its endings: the stem is that of the dictionary form. */
  regular: boolean;
}

/**
 * Looks up a form of an irregular word.
 *
 * @param form - lower case, е for ё
 * @returns undefined for all other words
 */
export function irregular(form: string): Irregular | undefined {
  if (wordStems.size === 0) fill();
  const known = wordStems.get(form);
  if (known !== undefined) return { word: known, regular: false };
  const active = form.replace(/с[яь]$/, '');
  for (let length = 0; length <= Math.min(LONGEST_PREFIX, active.length - 3); length++) {
    const rest = active.slice(length);
    const entry = (active !== form && infinitives.get(`${rest}ся`)) || infinitives.get(rest);
    if (entry === undefined) continue;
    const prefix = active.slice(0, length);
    if (length > 0 && (entry.startsWith('=') || !prefixes.has(prefix))) continue;
    const infinitive = entry.replace('=', '');
    return {
      word: length === 0 && infinitive === 'йти' ? 'идти' : prefix.replace(/ъ$/, '') + infinitive,
      regular: regularVerbs.has(infinitive),
    };
  }
  return undefined;
}

const LONGEST_PREFIX = 6;

const firstEndings = 'у ю ешь ет ем ете ут ют я'.split(' ');
const secondEndings = 'ю ишь ит им ите ят я'.split(' ');
/** After ж, ч, ш, щ letters change by spelling; the first person has its stem to itself. */
const hushedEndings = 'у ишь ит им ите ат а'.split(' ');
const personEndings = 'у ю ен ена ено ены'.split(' ');
const pastEndings = 'л ла ло ли вши'.split(' ');

/** Verbs whose gerund in -в is more often a noun: состав, прилив. */
const nounGerunds = /(?:лить|плыть|петь|вить|дать|стать|крыть)$/;

function fill(): void {
  for (const [word, [forms = []]] of rows(words))
    for (const form of [word, ...forms]) wordStems.set(form, word);
  for (const [form, stem] of nounForms()) if (!wordStems.has(form)) wordStems.set(form, stem);
  for (const [infinitive, [present = [], past]] of rows(first)) {
    for (const stem of present) add(infinitive, stem, [...firstEndings, ...imperatives(stem)]);
    addPast(infinitive, past);
  }
  for (const [infinitive, [present = [], person = []]] of rows(second)) {
    if (infinitive.endsWith('ить')) regularVerbs.add(infinitive);
    else {
      for (const stem of present) {
        add(infinitive, stem, /[жчшщ]$/.test(stem) ? hushedEndings : secondEndings);
        add(infinitive, stem, imperatives(stem));
      }
      addPast(infinitive, undefined);
    }
    for (const stem of person) add(infinitive, stem, personEndings);
  }
  for (const [infinitive, [forms = []]] of rows(further)) {
    const regular = infinitive.startsWith('~');
    if (regular) regularVerbs.add(infinitive.slice(1));
    for (const form of forms) add(regular ? infinitive.slice(1) : infinitive, form, ['']);
  }
  for (const form of homographs) infinitives.delete(form);
}

function imperatives(stem: string): string[] {
  if (/[аеу]$/.test(stem)) return ['й', 'йте'];
  return /[ояюь]$/.test(stem) ? [] : ['и', 'ите'];
}

function add(infinitive: string, stem: string, endings: readonly string[]): void {
  const reflexive = infinitive.endsWith('ся') ? 'ся' : '';
  for (const ending of endings) {
    const form = stem + ending + reflexive;
    // Two letters are too few to tell a verb by; the first verb that has a form keeps it.
    if (form.length - reflexive.length > 2 && !infinitives.has(form)) infinitives.set(form, infinitive);
  }
}

function addPast(infinitive: string, past: readonly string[] | undefined): void {
  const plain = infinitive.replace('=', '').replace(/с[яь]$/, '');
  add(infinitive, plain, ['']);
  if (past === undefined) {
    add(infinitive, plain.slice(0, -2), pastEndings);
    if (!nounGerunds.test(plain)) add(infinitive, plain.slice(0, -2), ['в']);
    return;
  }
  for (const stem of past) {
    if (stem.endsWith('л')) add(infinitive, stem, ['', 'а', 'о', 'и']);
    else add(infinitive, stem, ['', 'ла', 'ло', 'ли', 'ши']);
  }
}

/** The rows of a table: the first word, and the lists behind it, parted by strokes. */
function rows(table: string): [string, string[][]][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [word, lists] = line.split(': ') as [string, string];
      return [word, lists.split(' | ').map((list) => list.split(' '))];
    });
}
