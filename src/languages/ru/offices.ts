/**
 * Offices and ranks, whose rendering a reader wants to be steady: the beginning that all forms of the Russian word
 * share, and its English renderings, longer ones first.
 */
export const offices: readonly { stem: string; renderings: readonly string[] }[] = [
  {
    stem: 'главнокомандующ',
    renderings: ['supreme commander', 'commander in chief', 'commander-in-chief', 'commander'],
  },
  {
    stem: 'командующ',
    renderings: ['commander in chief', 'commander-in-chief', 'commander', 'commanding officer', 'command'],
  },
  { stem: 'командир', renderings: ['commanding officer', 'commander', 'captain', 'leader'] },
  {
    stem: 'председател',
    renderings: ['chairperson', 'chairwoman', 'chairman', 'president', 'speaker', 'chair', 'head'],
  },
  { stem: 'уполномоченн', renderings: ['plenipotentiary', 'commissioner', 'representative'] },
  { stem: 'наместник', renderings: ['viceroy', 'governor', 'deputy'] },
  { stem: 'поверенн', renderings: ["chargé d'affaires", 'attorney', 'agent'] },
  { stem: 'посланник', renderings: ['envoy', 'minister', 'messenger'] },
  { stem: 'комиссар', renderings: ['commissioner', 'commissar'] },
  { stem: 'градоначальник', renderings: ['city governor', 'mayor'] },
  {
    stem: 'начальник',
    renderings: ['chief', 'head', 'commander', 'director', 'superior', 'boss', 'manager'],
  },
];
