/** Pages by key, the ones used longest ago forgotten first once they are more than `limit` bytes. */
export type RenderedCache = {
  get(key: string): string | undefined;
  set(key: string, html: string): void;
};

export const createRenderedCache = (limit: number): RenderedCache => {
  // As bytes outside the heap: text with a single dash or quotation mark would take two bytes a letter there.
  const pages = new Map<string, Buffer>();
  let size = 0;
  return {
    get(key) {
      const bytes = pages.get(key);
      if (!bytes) return undefined;
      pages.delete(key);
      pages.set(key, bytes);
      return bytes.toString("utf8");
    },
    set(key, html) {
      const bytes = Buffer.from(html, "utf8");
      size += bytes.length - (pages.get(key)?.length ?? 0);
      pages.delete(key);
      pages.set(key, bytes);
      for (const [oldest, { length }] of pages) {
        if (size <= limit) break;
        pages.delete(oldest);
        size -= length;
      }
    },
  };
};
