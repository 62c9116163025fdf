import { z } from "zod";

export const Id = z.string().min(1).max(64);
/** Plain text, never empty: a missing text is an absent field. */
export const Text = z.string().trim().min(1);
/**
 * A `<` that begins none of the tags `Html` may hold, as `sanitize-html` writes them. An address begins with a scheme that
 * leads somewhere, or with `/`, `#` or `?`.
 */
const FOREIGN_TAG =
  /<(?!\/?(?:p|h[2-4]|ul|ol|li|a|strong|em|code)>|br ?\/?>|a href="(?:(?:https?|mailto|tel|document):|[/#?])[^"<>]*">)/;
/**
 * Sanitized semantic HTML: p h2 h3 h4 ul ol li a strong em br code; links to documents are `href="document:<id>"`. The CMS
 * cleans what editors write; here only what is clean gets in, for a page's policy allows whatever script stands in it.
 */
export const Html = z
  .string()
  .min(1)
  .refine((html) => !FOREIGN_TAG.test(html), { error: "HTML of p h2 h3 h4 ul ol li a strong em br code alone" });
/** UTC, ISO 8601 with milliseconds or without: `2026-03-01T07:00:00.000Z`. */
export const Instant = z.iso.datetime();
/** A calendar day in Helsinki: `2026-03-01`. */
export const LocalDate = z.iso.date();
/** An absolute http(s) address. */
export const WebUrl = z.url({ protocol: /^https?$/ });

/** Where a link leads: a document by id, or an address (https, mailto, tel). */
export const LinkTarget = z.union([
  z.strictObject({ document: Id }),
  z.strictObject({ url: z.url({ protocol: /^(https?|mailto|tel)$/ }) }),
]);
export const Link = z.strictObject({ label: Text, target: LinkTarget, description: Text.optional() });
export type Link = z.infer<typeof Link>;

const TextBlock = z.strictObject({ type: z.literal("text"), html: Html });
const QuoteBlock = z.strictObject({ type: z.literal("quote"), text: Text, attribution: Text.optional() });
const FigureBlock = z.strictObject({ type: z.literal("figure"), media: Id, caption: Text.optional() });
const LinksBlock = z.strictObject({ type: z.literal("links"), title: Text.optional(), links: z.array(Link).min(1) });
const ContactBlock = z.strictObject({ type: z.literal("contact"), contacts: z.array(Id).min(1) });
const AccordionBlock = z.strictObject({
  type: z.literal("accordion"),
  items: z.array(z.strictObject({ title: Text, html: Html })).min(1),
});
/** `rows` are as wide as `header`; cells are plain text. */
const TableBlock = z.strictObject({
  type: z.literal("table"),
  caption: Text,
  header: z.array(Text).min(1),
  rows: z.array(z.array(z.string())).min(1),
});
const CallToActionBlock = z.strictObject({ type: z.literal("call-to-action"), link: Link });

/** What editors compose a text from. */
export const Block = z.discriminatedUnion("type", [
  TextBlock,
  QuoteBlock,
  FigureBlock,
  LinksBlock,
  ContactBlock,
  AccordionBlock,
  TableBlock,
  CallToActionBlock,
]);
export type Block = z.infer<typeof Block>;
export const Blocks = z.array(Block);
