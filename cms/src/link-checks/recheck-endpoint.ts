import { APIError, type Endpoint, Forbidden, NotFound } from "payload";
import { mayReadDrafts, type Person } from "../access/index.ts";
import { env } from "../env.ts";
import { inLanguageOf, words } from "../i18n/words.ts";
import { askAddress } from "./ask-address.ts";
import { findOutsideLinks } from "./find-links.ts";
import { readLinkCheck, recordAnswer } from "./record-answer.ts";
import { askOptions } from "./settings.ts";

const OFF = words(
  "Linkkien tarkistus ei ole käytössä. Pyydä ylläpitäjää ottamaan se käyttöön (LINK_CHECKS=daily).",
  "Länkkontrollen är inte i bruk. Be administratören ta den i bruk (LINK_CHECKS=daily).",
  "Links are not checked here. Ask an administrator to turn it on (LINK_CHECKS=daily).",
);

/** `POST /api/link-checks/:id/recheck`: asks the address again for somebody whose region has the link. */
export const recheckEndpoint: Endpoint = {
  method: "post",
  path: "/:id/recheck",
  handler: async (req) => {
    if (!req.user) throw new Forbidden(req.t);
    if (!env().linkChecks) throw new APIError(inLanguageOf(req)(OFF), 409, null, true);
    const check = await readLinkCheck(req.payload, String(req.routeParams?.id));
    if (!check) throw new NotFound(req.t);
    const person = req.user as unknown as Person;
    const standing = await findOutsideLinks(req.payload, ({ ownerRegion }) => mayReadDrafts(person, ownerRegion));
    if (!standing.has(check.url)) throw new Forbidden(req.t);
    const after = await recordAnswer(req.payload, check.url, await askAddress(check.url, askOptions()));
    return Response.json(
      { state: after.state, status: after.status ?? null, reason: after.reason ?? null },
      { headers: { "cache-control": "no-store" } },
    );
  },
};
