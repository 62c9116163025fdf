const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A page that leads on by itself, where the web server cannot be told to. */
export const redirectPage = (to: string): string =>
  `<!doctype html><html lang="fi"><meta charset="utf-8"><title>${escapeHtml(to)}</title>` +
  `<meta name="robots" content="noindex"><link rel="canonical" href="${escapeHtml(to)}">` +
  `<meta http-equiv="refresh" content="0; url=${escapeHtml(to)}"><a href="${escapeHtml(to)}">${escapeHtml(to)}</a></html>`;
