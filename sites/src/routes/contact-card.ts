import { withBase } from "./href.ts";
import type { ContactCard, MaybeLink } from "./item-props.ts";
import { type Entry, type LocalSite } from "./site.ts";

/** A document by its name, with a link when it has a page here. */
export const maybeLink = (local: LocalSite, id: string | undefined): MaybeLink | undefined => {
  const entry = local.find(id);
  if (!entry) return undefined;
  const title = "title" in entry.edition ? entry.edition.title : entry.edition.name;
  return entry.path === undefined ? { title } : { title, href: withBase(entry.path) };
};

export const contactCard = (local: LocalSite, { document, edition, path }: Entry<"contact">): ContactCard => {
  const organisation = maybeLink(local, edition.organisation);
  const { title, summary, phones, email, address, languages, responseTime } = edition;
  return {
    id: document.id,
    title,
    ...(path === undefined ? {} : { href: withBase(path) }),
    ...(summary ? { summary } : {}),
    ...(organisation ? { organisation } : {}),
    phones,
    ...(email ? { email } : {}),
    ...(address ? { address } : {}),
    languages,
    ...(responseTime ? { responseTime } : {}),
  };
};

export const contactCards = (local: LocalSite, ids: readonly string[]): ContactCard[] =>
  local.findAll(ids, "contact").map((entry) => contactCard(local, entry));
