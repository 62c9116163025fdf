import { type EditionOf, type Locale, PRINT_WORD, sectionPath, stepPath } from "@aluesivut/content";
import { contactCards, maybeLink } from "../contact-card.ts";
import { absoluteUrl, withBase } from "../href.ts";
import { alphabetical } from "../order.ts";
import { documentBase, pathInLocale, sectionLink } from "../page-base.ts";
import type { ContactCard, PageRoute, PathPlace, PathStep } from "../page-props.ts";
import { pageRoute } from "../page-route.ts";
import { pictureOf } from "../picture.ts";
import { present } from "../present.ts";
import { resolveBlocks, resolveLink } from "../rich-text.ts";
import { PAGE_NAMES } from "../section-names.ts";
import type { LocalSite, PageEntry } from "../site.ts";
import { linkOf, servicePathTeaser, teaserOf } from "../teasers.ts";
import { listBase } from "./list-base.ts";

type Path = PageEntry<"service-path">;
type Step = EditionOf<"service-path">["steps"][number];

export const servicePathList = (local: LocalSite): PageRoute[] => {
  const items = alphabetical(local, "service-path").map((entry) => servicePathTeaser(local, entry));
  const path = sectionPath("service-paths", local.locale);
  return [pageRoute("service-path-list", path, { ...listBase(local, "service-paths", items.length), items })];
};

/** The take-away plan of the path at `path`. */
export const printPath = (path: string, locale: Locale): string => `${path}${PRINT_WORD[locale]}/`;

/** A path, or the step of it with this id. */
const placeOf = (local: LocalSite, target: Path, stepId: string | undefined): PathPlace => {
  const { edition } = target;
  const index = edition.steps.findIndex(({ id }) => id === stepId);
  const step = edition.steps[index];
  if (!step) return linkOf(target);
  const href = withBase(stepPath(local.locale, edition.slug, step.slug));
  return { title: edition.title, href, step: { number: index + 1, title: step.title } };
};

const branchesOf = (local: LocalSite, step: Step): PathStep["branches"] =>
  step.branches.flatMap(({ label, path, step: stepId }) =>
    local.findPages([path], "service-path").map((target) => ({ label, to: placeOf(local, target, stepId) })),
  );

/** Steps of other paths that branch to this step; a branch to a path as a whole leads to its first. */
const returnsOf = (local: LocalSite, { document, edition }: Path, step: Step): PathPlace[] =>
  alphabetical(local, "service-path")
    .filter((other) => other.document.id !== document.id)
    .flatMap((other) =>
      other.edition.steps
        .filter(({ branches }) =>
          branches.some(
            (branch) =>
              branch.path === document.id &&
              (edition.steps.find(({ id }) => id === branch.step) ?? edition.steps[0])?.id === step.id,
          ),
        )
        .map(({ id }) => placeOf(local, other, id)),
    );

/** Who helps: the path's own contacts, then how to reach those who lead its steps when none of them is among these. */
const helpersOf = (local: LocalSite, { edition }: Path): ContactCard[] => {
  const own = contactCards(local, edition.contacts);
  const reached = new Set(local.findAll(edition.contacts, "contact").map((contact) => contact.edition.organisation));
  const actors = local.findAll(
    edition.steps.flatMap(({ actor }) => (actor === undefined || reached.has(actor) ? [] : [actor])),
    "organisation",
  );
  const others = actors.flatMap((actor) => contactCards(local, actor.edition.contacts).slice(0, 1));
  return [...own, ...others.filter(({ id }, index) => others.findIndex((other) => other.id === id) === index)].filter(
    ({ id }, index, all) => all.findIndex((other) => other.id === id) === index,
  );
};

/** `level`: what headings in its texts begin at; deeper where the step itself stands under the path's heading. */
const resolveStep = (local: LocalSite, entry: Path, step: Step, index: number, level: number): PathStep =>
  present({
    id: step.id,
    anchor: `step-${step.slug}`,
    number: index + 1,
    title: step.title,
    href: withBase(stepPath(local.locale, entry.edition.slug, step.slug)),
    actor: maybeLink(local, step.actor),
    youDo: resolveBlocks(local, step.youDo, level),
    weDo: resolveBlocks(local, step.weDo, level),
    duration: step.duration,
    services: local.findPages(step.services, "service").map((service) => teaserOf(local, service)),
    links: step.links.flatMap(({ label, target, need }) => {
      const link = resolveLink(local, { label, target });
      return link ? [{ ...link, need }] : [];
    }),
    branches: branchesOf(local, step),
    returns: returnsOf(local, entry, step),
  });

export const servicePathPages = (local: LocalSite, entry: Path): PageRoute[] => {
  const { document, edition, path } = entry;
  const { locale } = local;
  const steps = edition.steps.map((step, index) => resolveStep(local, entry, step, index, 4));
  const contacts = contactCards(local, edition.contacts);
  const intro = resolveBlocks(local, edition.intro);
  const link = linkOf(entry);
  const print = printPath(path, locale);
  const parents = [sectionLink(local, "service-paths"), link];
  const overviewIn = pathInLocale(local, entry);

  const overview = pageRoute(
    "service-path",
    path,
    present({
      ...documentBase(local, entry),
      lead: edition.lead,
      summary: edition.summary,
      image: pictureOf(local, edition.image),
      customerGroup: maybeLink(local, edition.customerGroup),
      intro,
      steps,
      contacts,
      print: withBase(print),
    }),
    { entry },
  );

  const stations = steps.map(({ number, title, href }) => ({ number, title, href }));
  const stepPages = edition.steps.map((original, index) => {
    const step = resolveStep(local, entry, original, index, 3);
    const stepIn = (other: Locale) => {
      const there = local.in(other).entry(document);
      const same = there?.edition.steps.find(({ id }) => id === step.id);
      return there?.path && same && stepPath(other, there.edition.slug, same.slug);
    };
    const here = stepPath(locale, edition.slug, original.slug);
    const neighbour = (offset: number) => {
      const other = steps[index + offset];
      return other && { title: other.title, href: other.href };
    };
    const props = present({
      ...documentBase(local, entry, {
        path: here,
        title: step.title,
        partOf: edition.title,
        parents,
        pathIn: stepIn,
        parentIn: overviewIn,
      }),
      path: link,
      step,
      steps: stations,
      previous: neighbour(-1),
      next: neighbour(1),
      contacts,
      print: withBase(print),
    });
    return pageRoute("service-path-step", here, props, { entry });
  });

  const printBase = documentBase(local, entry, {
    path: print,
    title: `${edition.title}, ${PAGE_NAMES.print[locale]}`,
    parents,
    pathIn: (other) => {
      const there = overviewIn(other);
      return there && printPath(there, other);
    },
  });
  // For paper: search engines and the site's own search lead to the overview instead.
  const plan = pageRoute(
    "service-path-print",
    print,
    present({
      ...printBase,
      indexed: false,
      canonical: undefined,
      path: link,
      address: absoluteUrl(local.region.baseUrl, path).replace(/^https?:\/\//, ""), // what browsers add by themselves
      lead: edition.lead,
      intro,
      steps,
      contacts: helpersOf(local, entry),
    }),
    { entry, searchable: false },
  );
  return [overview, ...stepPages, plan];
};
