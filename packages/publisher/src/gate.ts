/** Lets so many in at once; the others wait their turn. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

export const createGate = (places: number): Gate => {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((enter) => waiting.push(enter));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
};
