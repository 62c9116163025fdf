/** A plain text as HTML, for the mails that Payload sends itself. */
export const asHtml = (text: string): string =>
  `<div style="white-space: pre-wrap">${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</div>`;

/** The text back from such HTML. */
export const asText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "") // tags
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .trim();
