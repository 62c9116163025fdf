/** Keeps bytes by name, the ones used longest ago forgotten first; makes each once, however many ask at the same time. */
export type ByteCache = { get(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> };

export const createByteCache = (limit: number): ByteCache => {
  const kept = new Map<string, Uint8Array>();
  const making = new Map<string, Promise<Uint8Array>>();
  let size = 0;

  const keep = (name: string, bytes: Uint8Array) => {
    if (bytes.length > limit / 8) return; // one large file shall not drive out a hundred pages
    kept.set(name, bytes);
    size += bytes.length;
    for (const [oldest, { length }] of kept) {
      if (size <= limit) break;
      kept.delete(oldest);
      size -= length;
    }
  };

  return {
    async get(name, make) {
      const known = kept.get(name);
      if (known) {
        kept.delete(name);
        kept.set(name, known);
        return known;
      }
      let work = making.get(name);
      if (!work) {
        work = make()
          .then((bytes) => {
            keep(name, bytes);
            return bytes;
          })
          .finally(() => making.delete(name));
        making.set(name, work);
      }
      return work;
    },
  };
};
