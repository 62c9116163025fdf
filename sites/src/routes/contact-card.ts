import { withBase } from "./href.ts";
import type { ContactCard, MaybeLink } from "./item-props.ts";
import { present } from "./present.ts";
import { type Entry, type LocalSite, titleIn } from "./site.ts";

/** A document by its name, with a link when it has a page here. */
export const maybeLink = (local: LocalSite, id: string | undefined): MaybeLink | undefined => {
  const entry = local.find(id);
  if (!entry) return undefined;
  const title = titleIn(entry);
  return entry.path === undefined ? { title } : { title, href: withBase(entry.path) };
};

export const contactCard = (local: LocalSite, { document, edition, path }: Entry<"contact">): ContactCard => {
  const { title, summary, phones, email, address, languages, responseTime } = edition;
  return present({
    id: document.id,
    title,
    href: path === undefined ? undefined : withBase(path),
    summary,
    organisation: maybeLink(local, edition.organisation),
    phones,
    email,
    address,
    languages,
    responseTime,
  });
};

export const contactCards = (local: LocalSite, ids: readonly string[]): ContactCard[] =>
  local.findAll(ids, "contact").map((entry) => contactCard(local, entry));
