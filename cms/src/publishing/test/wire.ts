import type { RegionSnapshot } from "@aluesivut/content";
import { parseSnapshot } from "@aluesivut/content";
import { publish } from "../../editions/index.ts";
import { type Answer, type Cms, createDraft, newsIn, TOKEN } from "../../editions/test/cms.ts";

/** What the publisher asks for, and what an editor of Vaasa does meanwhile. */
export const wire = (cms: () => Cms) => {
  const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
    cms().rest("GET", path, { as: TOKEN, headers });
  const whole = async (query = "", region = "vaasa"): Promise<RegionSnapshot> =>
    parseSnapshot((await get(`/snapshots/${region}${query}`)).body);
  return {
    get,
    whole,
    former: async (path: string) => (await whole()).head.former.find((one) => one.path === path)?.became,
    news: (word: string, shared: object = {}) =>
      createDraft(
        cms().payload,
        "articles",
        { ownerRegion: "vaasa", ...shared },
        { fi: newsIn("fi", word), sv: newsIn("sv", word) },
      ),
    put: (id: string, locale: "fi" | "sv" = "fi", collection = "articles") =>
      publish({ payload: cms().payload, user: cms().editors.vaasa, collection, id, locale }),
  };
};
