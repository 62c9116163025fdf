import { type Region, sectionPath } from "@aluesivut/content";
import { absoluteUrl } from "../href.ts";
import { SECURITY_PATH } from "./text-paths.ts";
import { type TextRoute, textRoute } from "./text-route.ts";

/**
 * RFC 9116 wants a moment of expiry within a year or so. It is the second turn of a half-year from now, so that releases
 * of one half-year agree byte for byte and six months are always left.
 */
const expiry = (at: string): string => {
  const moment = new Date(at);
  const halfYears = moment.getUTCFullYear() * 2 + (moment.getUTCMonth() >= 6 ? 1 : 0) + 2;
  return new Date(Date.UTC(Math.floor(halfYears / 2), (halfYears % 2) * 6, 1)).toISOString();
};

/** How to report a weakness of the site. */
export const security = (region: Region, at: string): TextRoute => {
  const feedback = absoluteUrl(region.baseUrl, sectionPath("feedback", region.locales[0] ?? "fi"));
  const lines = [
    ...(region.contact.email ? [`Contact: mailto:${region.contact.email}`] : []),
    `Contact: ${feedback}`,
    `Expires: ${expiry(at)}`,
    `Preferred-Languages: ${region.locales.join(", ")}`,
    // Below a path it counts at the root of its host, where the servers answer with it too.
    ...new Set(
      [absoluteUrl(region.baseUrl, SECURITY_PATH), new URL(SECURITY_PATH, region.baseUrl).href].map(
        (url) => `Canonical: ${url}`,
      ),
    ),
  ];
  return textRoute("security", SECURITY_PATH, "text/plain", `${lines.join("\n")}\n`);
};
