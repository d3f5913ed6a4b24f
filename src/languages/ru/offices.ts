/**
 * Offices and ranks, whose rendering a reader wants to be steady: the nominative, the beginning that all forms of the Russian word
 * share, and its English renderings, longer ones first.
 */
export const offices: readonly { name: string; stem: string; renderings: readonly string[] }[] = [
  {
    name: 'главнокомандующий',
    stem: 'главнокомандующ',
    renderings: ['supreme commander', 'commander in chief', 'commander-in-chief', 'commander'],
  },
  {
    name: 'командующий',
    stem: 'командующ',
    renderings: ['commander in chief', 'commander-in-chief', 'commander', 'commanding officer', 'command'],
  },
  {
    name: 'командир',
    stem: 'командир',
    renderings: ['commanding officer', 'commander', 'captain', 'leader'],
  },
  {
    name: 'председатель',
    stem: 'председател',
    renderings: ['chairperson', 'chairwoman', 'chairman', 'president', 'speaker', 'chair', 'head'],
  },
  {
    name: 'уполномоченный',
    stem: 'уполномоченн',
    renderings: ['plenipotentiary', 'commissioner', 'representative'],
  },
  { name: 'наместник', stem: 'наместник', renderings: ['viceroy', 'governor', 'deputy'] },
  { name: 'поверенный', stem: 'поверенн', renderings: ["chargé d'affaires", 'attorney', 'agent'] },
  { name: 'посланник', stem: 'посланник', renderings: ['envoy', 'minister', 'messenger'] },
  { name: 'комиссар', stem: 'комиссар', renderings: ['commissioner', 'commissar'] },
  { name: 'градоначальник', stem: 'градоначальник', renderings: ['city governor', 'mayor'] },
  {
    name: 'начальник',
    stem: 'начальник',
    renderings: ['chief', 'head', 'commander', 'director', 'superior', 'boss', 'manager'],
  },
];
