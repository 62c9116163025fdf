import { Parser } from "htmlparser2";

/** What tests ask of a page. */
export type Inspection = {
  lang: string | undefined;
  /** The text of each h1. */
  h1: string[];
  /** Levels of headings in their order. */
  headings: number[];
  ids: string[];
  /** Every address in href, src, srcset, action and poster. */
  links: string[];
  /** Ids that labels, descriptions and controls refer to. */
  references: string[];
  /** Elements left open or closed without having been opened. */
  faults: string[];
  /** Attributes the content security policy forbids, and elements that carry them. */
  inline: string[];
  text: string;
};

const VOID = new Set(
  "area base br col embed hr img input link meta source track wbr path rect circle line use".split(" "),
);
const REFERRING = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "list"];

/** Reads a page as a checker would, by htmlparser2. */
export const inspectHtml = (html: string): Inspection => {
  const found: Inspection = {
    lang: undefined,
    h1: [],
    headings: [],
    ids: [],
    links: [],
    references: [],
    faults: [],
    inline: [],
    text: "",
  };
  const open: string[] = [];
  new Parser(
    {
      onopentag(name, attributes) {
        open.push(name);
        if (name === "html") found.lang = attributes.lang;
        if (/^h[1-6]$/.test(name)) found.headings.push(Number(name[1]));
        if (name === "h1") found.h1.push("");
        if (attributes.id !== undefined) found.ids.push(attributes.id);
        for (const key of ["href", "src", "action", "poster", "component-url", "renderer-url"])
          if (attributes[key] !== undefined) found.links.push(attributes[key]);
        const sources = attributes.srcset?.split(", ").map((source) => source.split(" ")[0] ?? "") ?? [];
        found.links.push(...sources);
        for (const key of REFERRING) if (attributes[key]) found.references.push(...attributes[key].split(" "));
        for (const key of Object.keys(attributes))
          if (key === "style" || /^on[a-z]/.test(key)) found.inline.push(`<${name} ${key}>`);
      },
      ontext(text) {
        const within = open.at(-1);
        if (within === "script" || within === "style") return;
        found.text += text;
        if (open.includes("h1")) found.h1[found.h1.length - 1] += text;
      },
      onclosetag(name, implied) {
        open.pop();
        if (implied && !VOID.has(name)) found.faults.push(`<${name}> is not closed`);
      },
    },
    { decodeEntities: true },
  ).end(html);
  return found;
};
