/**
 * One of its kind for each Payload in the process: Next bundles a module more than once, and what is kept in memory must
 * not be kept twice.
 */
export const heldFor = <T>(name: string, make: () => T): ((payload: object) => T) => {
  const symbol = Symbol.for(`aluesivut.${name}`);
  return (payload) => {
    const holder = globalThis as { [symbol]?: WeakMap<object, T> };
    holder[symbol] ??= new WeakMap();
    const known = holder[symbol].get(payload);
    if (known) return known;
    const made = make();
    holder[symbol].set(payload, made);
    return made;
  };
};

/** A map that forgets what was asked for longest ago. */
export class LatestUsed<K, V> {
  readonly #entries = new Map<K, V>();
  limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  get(key: K): V | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }

  set(key: K, value: V): V {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.limit) break;
      this.#entries.delete(oldest);
    }
    return value;
  }

  get size(): number {
    return this.#entries.size;
  }
}
