import { correspondences, endings } from '../systems/correspondences';

/** A trie over the stretches of one script: `next` maps a character code to a node, `unit` is −1 where none ends. */
export interface UnitTrie {
  next: Map<number, UnitTrie>;
  unit: number;
}

/** What a Cyrillic and a Latin stretch are worth beside each other, and where to find stretches in a word. */
export interface SpellingUnits {
  cyrillic: UnitTrie;
  /** Endings of declension, which only match at the end of a word. */
  cyrillicEndings: UnitTrie;
  latin: UnitTrie;
  /** Number of Latin units; the empty stretch is Latin unit 0. */
  latinCount: number;
  /**
   * `worth[cyrillic * latinCount + latin]`, in nats: how much likelier the Latin stretch is as a rendering of the
   * Cyrillic one than as any other text; NaN where they have nothing to do with each other.
   */
  worth: Float32Array;
}

/**
 * −ln p of a Latin stretch given its Cyrillic one, for the three columns of the table, and of an ending that is
 * dropped. Estimated once on name pairs outside the 2,000 that quality is measured on.
 */
const columnCosts = [0.25, 1.3, 2.3];
const endingCost = 1.1;

/** −ln p of a letter in Latin-script names (mixed languages), to half a nat. */
const letterSurprise: Record<string, number> = {
  ...{
    a: 2.1,
    e: 2.3,
    i: 2.4,
    n: 2.6,
    o: 2.6,
    r: 2.7,
    l: 2.9,
    s: 2.9,
    t: 3.1,
    u: 3.2,
    h: 3.2,
    m: 3.4,
    k: 3.4,
  },
  ...{ d: 3.5, c: 3.6, y: 3.7, g: 3.7, b: 3.8, v: 4, p: 4, z: 4.2, f: 4.5, j: 4.3, w: 4.3, q: 5.5, x: 5.3 },
};

/** Surprise of a Latin stretch: its letters predict each other, so each further one counts for less. */
export function surprise(stretch: string): number {
  let [most, rest] = [0, 0];
  for (const letter of stretch) {
    const value = letterSurprise[letter] ?? 4;
    rest += Math.min(most, value);
    most = Math.max(most, value);
  }
  return most + rest * 0.45;
}

/** The compiled table; made on first use, about a millisecond. */
export function spellingUnits(): SpellingUnits {
  return (compiled ??= compile());
}

let compiled: SpellingUnits | undefined;

function compile(): SpellingUnits {
  const [cyrillic, cyrillicEndings, latin] = [trie(), trie(), trie()];
  const latinUnits = new Map<string, number>([['', 0]]);
  const rules: { cyrillic: number; latin: number; worth: number }[] = [];
  let cyrillicCount = 0;
  for (const line of `${correspondences}\n${endings}`.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const key = line.slice(0, colon);
    const isEnding = key.endsWith('$');
    const node = insert(isEnding ? cyrillicEndings : cyrillic, isEnding ? key.slice(0, -1) : key);
    if (node.unit < 0) node.unit = cyrillicCount++;
    for (const [column, spellings] of line
      .slice(colon + 1)
      .split('|')
      .entries()) {
      for (const spelling of spellings.trim().split(/\s+/).filter(Boolean)) {
        const stretch = spelling === '-' ? '' : spelling;
        const id = latinUnits.get(stretch) ?? latinUnits.size;
        latinUnits.set(stretch, id);
        const cost = columnCosts[column]! + (isEnding ? endingCost : 0);
        rules.push({ cyrillic: node.unit, latin: id, worth: surprise(stretch) - cost });
      }
    }
  }
  for (const [stretch, id] of latinUnits) if (id > 0) insert(latin, stretch).unit = id;
  const worth = new Float32Array(cyrillicCount * latinUnits.size).fill(NaN);
  for (const rule of rules) {
    const at = rule.cyrillic * latinUnits.size + rule.latin;
    worth[at] = Math.max(rule.worth, Number.isNaN(worth[at]!) ? -Infinity : worth[at]!);
  }
  return { cyrillic, cyrillicEndings, latin, latinCount: latinUnits.size, worth };
}

/** A Latin letter, lower case, without its mark. */
export function fold(letter: string): string {
  const special = folds[letter];
  if (special) return special;
  return letter < '\u0080' ? letter : letter.normalize('NFD')[0]!;
}

const folds: Record<string, string> = {
  ...{
    ł: 'l',
    ø: 'o',
    æ: 'e',
    œ: 'e',
    đ: 'd',
    ð: 'd',
    þ: 't',
    ħ: 'h',
    ı: 'i',
    ə: 'a',
    ŋ: 'n',
    ŧ: 't',
    ǝ: 'e',
  },
};

function trie(): UnitTrie {
  return { next: new Map(), unit: -1 };
}

function insert(root: UnitTrie, stretch: string): UnitTrie {
  let node = root;
  for (let k = 0; k < stretch.length; k++) {
    const code = stretch.charCodeAt(k);
    let next = node.next.get(code);
    if (!next) node.next.set(code, (next = trie()));
    node = next;
  }
  return node;
}
