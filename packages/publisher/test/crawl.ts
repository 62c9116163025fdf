/** Every page of a site that can be reached from its root, by path: status and text. Fails on nothing; the caller judges. */
export const crawl = async (root: string): Promise<Map<string, { status: number; text: string }>> => {
  const base = new URL(root);
  const pages = new Map<string, { status: number; text: string }>();
  const queue = [base.pathname];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (pages.has(path)) continue;
    const response = await fetch(new URL(path, base));
    const text = await response.text();
    pages.set(path, { status: response.status, text });
    if (!response.headers.get("content-type")?.startsWith("text/html")) continue;
    for (const [, href] of text.matchAll(/(?:href|src)="([^"#]+)/g)) {
      const url = URL.parse(href ?? "", response.url); // attributes that link; the fragment is left off
      if (url?.origin === base.origin && url.pathname.startsWith(base.pathname)) queue.push(url.pathname);
    }
  }
  return pages;
};
