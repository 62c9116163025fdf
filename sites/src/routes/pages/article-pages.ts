import { mediaPath, sectionPath } from "@aluesivut/content";
import { contactCards, maybeLink } from "../contact-card.ts";
import { withBase } from "../href.ts";
import { jsonLd, jsonLdPart } from "../json-ld.ts";
import { alphabetical, newestArticles } from "../order.ts";
import { documentBase, withoutSoftHyphens } from "../page-base.ts";
import type { Attachment, PageRoute } from "../page-props.ts";
import { pageRoute } from "../page-route.ts";
import { paginate } from "../paginate.ts";
import { pictureOf, shareImageOf } from "../picture.ts";
import { present } from "../present.ts";
import { resolveBlocks } from "../rich-text.ts";
import type { LocalSite, PageEntry } from "../site.ts";
import { articleDate, articleTeaser, helsinkiDay, linkOf, teaserOf } from "../teasers.ts";
import { listBase } from "./list-base.ts";

export const articleList = (local: LocalSite): PageRoute[] => {
  const articles = newestArticles(local);
  const topics = alphabetical(local, "topic").map((topic) => teaserOf(local, topic));
  return paginate(articles, sectionPath("news", local.locale), local.locale).map(
    ({ path, page, items, pagination }) => {
      const teasers = items.map((entry) => articleTeaser(local, entry));
      return pageRoute("article-list", path, {
        ...listBase(local, "news", articles.length, path, page),
        items: teasers,
        topics,
        ...(pagination ? { pagination } : {}),
      });
    },
  );
};

const attachmentsOf = ({ site }: LocalSite, { edition }: PageEntry<"article">): Attachment[] =>
  edition.attachments.flatMap(({ media: id, title, language, accessible }) => {
    const media = site.media(id);
    if (media?.type !== "file") return [];
    const { mimeType, bytes } = media.file;
    const href = withBase(mediaPath(media.file));
    return [present({ title, href, filename: media.filename, mimeType, bytes, language, accessible })];
  });

export const articlePage = (local: LocalSite, entry: PageEntry<"article">): PageRoute[] => {
  const { edition, path } = entry;
  const date = articleDate(edition);
  const changed = helsinkiDay(edition.changedAt);
  const source = maybeLink(local, edition.source);
  const data = jsonLd("NewsArticle", {
    headline: withoutSoftHyphens(edition.title),
    description: edition.summary ?? edition.lead,
    inLanguage: local.locale,
    datePublished: date,
    dateModified: edition.changedAt,
    image: shareImageOf(local, edition.image)?.url,
    author: source && jsonLdPart("Organization", { name: source.title }),
  });
  const props = present({
    ...documentBase(local, entry, { jsonLd: [data] }),
    date,
    updated: changed > date ? changed : undefined,
    changeNote: edition.changeNote,
    lead: edition.lead,
    summary: edition.summary,
    image: pictureOf(local, edition.image, edition.imageCaption),
    imageCaption: edition.imageCaption,
    body: resolveBlocks(local, edition.body),
    topics: local.findPages(edition.topics, "topic").map(linkOf),
    customerGroups: local.findPages(edition.customerGroups, "customer-group").map(linkOf),
    attachments: attachmentsOf(local, entry),
    related: local.findPages(edition.related, "article").map((other) => articleTeaser(local, other)),
    contacts: contactCards(local, edition.contacts),
    source,
  });
  return [pageRoute("article", path, props, { entry })];
};
