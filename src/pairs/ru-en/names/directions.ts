/** The directions in names of places. */
export type Direction = 'north' | 'south' | 'east' | 'west';

const russian: readonly (readonly [RegExp, Direction])[] = [
  [/^север(?:н|о|$)/u, 'north'],
  [/^южн/u, 'south'],
  [/^восточн/u, 'east'],
  [/^западн/u, 'west'],
];

/** The direction that a Russian word of a name says (Северную, Западном); nothing for other words and for those between two. */
export function russianDirection(lower: string): Direction | undefined {
  return russian.find(([pattern]) => pattern.test(lower))?.[1];
}

/** Likewise an English word (North, Eastern). */
export function englishDirection(lower: string): Direction | undefined {
  return /^(north|south|east|west)(?:ern)?$/.exec(lower)?.[1] as Direction | undefined;
}
