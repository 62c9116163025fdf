const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ESCAPES[character] as string);

/** HTML that is right already. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

type Part = string | number | Markup | Part[] | null | undefined | false;
const partOf = (part: Part): string => {
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Markup) return part.html;
  return Array.isArray(part) ? part.map(partOf).join("") : escapeHtml(String(part));
};

/** Markup of a template; every value that is not markup itself is escaped. */
export const html = (strings: TemplateStringsArray, ...values: Part[]): Markup =>
  new Markup(String.raw({ raw: strings }, ...values.map(partOf)));
