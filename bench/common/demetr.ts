import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lines } from '../planted/gold';

/** A sentence of DEMETR: two translations of it, and one of them with an error planted. */
export interface DemetrItem {
  id: number;
  source: string;
  human: string;
  machine: string;
  perturbed: string;
}

/** The items of one kind of error, e.g. `critical_id9_ne_replaced`. */
export function demetrItems(data: string, kind: string): DemetrItem[] {
  return lines(join(data, 'demetr', `${kind}.jsonl`)).map((line) => JSON.parse(line) as DemetrItem);
}

/** The items of all kinds, each sentence once, by its number. */
export function allDemetrItems(data: string): DemetrItem[] {
  const items = new Map<number, DemetrItem>();
  for (const file of readdirSync(join(data, 'demetr')))
    for (const item of demetrItems(data, file.replace(/\.jsonl$/, ''))) items.set(item.id, item);
  return [...items.values()].sort((a, b) => a.id - b.id);
}
