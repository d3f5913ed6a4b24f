/** Two forms that differ by one letter; the second stands as often as the first, or oftener. */
export interface NearForms {
  rare: string;
  usual: string;
}

/**
 * The pairs of forms of which one is a letter off the other: another letter, one too many, one too few, or two that changed places; not at the end, where
 * grammar changes letters. Time grows with the number of forms and not with its square.
 *
 * @param counts - how often each form stands
 */
export function nearForms(counts: ReadonlyMap<string, number>): NearForms[] {
  const byRemainder = new Map<string, string[]>();
  for (const form of counts.keys()) {
    for (const remainder of remaindersOf(form)) {
      const there = byRemainder.get(remainder);
      if (there) there.push(form);
      else byRemainder.set(remainder, [form]);
    }
  }
  const found = new Map<string, NearForms>();
  for (const group of byRemainder.values()) {
    if (group.length > MOST_ALIKE) continue;
    for (const rare of group) {
      for (const usual of group) {
        if (rare !== usual && counts.get(rare)! <= counts.get(usual)! && isInside(rare, usual))
          found.set(`${rare} ${usual}`, { rare, usual });
      }
    }
  }
  return [...found.values()];
}

/** Where more forms than this are alike but for a letter, they are names by design (numbered ones, say). */
const MOST_ALIKE = 8;

/** The form itself, and what is left of it without one of its letters. */
function remaindersOf(form: string): Set<string> {
  const found = new Set([form]);
  for (let at = 0; at < form.length; at++) found.add(form.slice(0, at) + form.slice(at + 1));
  return found;
}

/** Whether the letters after the first difference are the same, and there are some. */
function isInside(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [a, b] = [one.slice(at), other.slice(at)];
  const isTurned = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2) && a.length > 2;
  return (
    isTurned ||
    (a.length > 1 && b.length > 1 && (a.slice(1) === b.slice(1) || a === b.slice(1) || a.slice(1) === b))
  );
}
