import type { CollectionConfig } from "payload";
import { accessibilityStatements } from "./accessibility-statements.ts";
import { articles } from "./articles.ts";
import { bundles } from "./bundles.ts";
import { Comments } from "./comments.ts";
import { contacts } from "./contacts.ts";
import { Editions } from "./editions.ts";
import { events } from "./events.ts";
import { jobs } from "./jobs.ts";
import { linkCheckRounds, linkChecks } from "./link-checks.ts";
import { media } from "./media.ts";
import { notices } from "./notices.ts";
import { Offers } from "./offers.ts";
import { organisations } from "./organisations.ts";
import { pages } from "./pages.ts";
import { redirects } from "./redirects.ts";
import { regions } from "./regions.ts";
import { Releases } from "./releases.ts";
import { reviewLinks } from "./review-links.ts";
import { Reviews } from "./reviews.ts";
import { servicePaths } from "./service-paths.ts";
import { services } from "./services.ts";
import { Sittings } from "./sittings.ts";
import { customerGroups, lifeSituations, municipalities, topics } from "./taxonomies.ts";
import { themeSites } from "./theme-sites.ts";
import { users } from "./users.ts";

/** Payload changes the configuration it is given: one that is a constant is copied, functions and classes by reference. */
const copyOf = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(copyOf) as T;
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copyOf(each)])) as T;
};

/** Every collection, in the order of the admin's menu. */
export const collections = (): CollectionConfig[] => [
  articles(),
  events(),
  services(),
  servicePaths(),
  jobs(),
  pages(),
  themeSites(),
  notices(),
  media(),
  organisations(),
  contacts(),
  regions(),
  accessibilityStatements(),
  redirects(),
  topics(),
  customerGroups(),
  lifeSituations(),
  municipalities(),
  bundles(),
  copyOf(Offers),
  copyOf(Editions),
  copyOf(Releases),
  linkChecks(),
  linkCheckRounds(),
  copyOf(Reviews),
  copyOf(Comments),
  copyOf(Sittings),
  reviewLinks(),
  users(),
];
