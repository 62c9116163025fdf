export type PathTable = {
  /** Whether something answers at this path: a page, a file or a redirect. */
  has(path: string): boolean;
  /** The entry that answers: the path itself, or the longest one ending in `*` that covers it. */
  find(path: string): string | undefined;
};

/** Looks up paths, exact ones first, then those that end in `*` and cover all below, the longest first. */
export const createPathTable = (...lists: Iterable<string>[]): PathTable => {
  const exact = new Set<string>();
  const covering: string[] = [];
  for (const list of lists) {
    for (const path of list) {
      if (path.endsWith("*")) covering.push(path);
      else exact.add(path);
    }
  }
  covering.sort((a, b) => b.length - a.length);
  const find = (path: string) =>
    exact.has(path) ? path : covering.find((pattern) => path.startsWith(pattern.slice(0, -1)));
  return { find, has: (path) => find(path) !== undefined };
};
