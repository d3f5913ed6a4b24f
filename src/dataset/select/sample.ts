import { hash64 } from '../score/fold';

/** A sample that does not depend on the order of what comes, nor on chance: those whose ids have the least hashes. */
export class Sample<T> {
  private readonly items: { key: string; item: T }[] = [];

  constructor(private readonly size: number) {}

  add(id: string, item: T): void {
    const key = hash64(id);
    if (this.items.length === this.size && key >= this.items.at(-1)!.key) return;
    const at = this.items.findIndex((other) => other.key > key);
    this.items.splice(at < 0 ? this.items.length : at, 0, { key, item });
    if (this.items.length > this.size) this.items.pop();
  }

  list(): T[] {
    return this.items.map(({ item }) => item);
  }
}
