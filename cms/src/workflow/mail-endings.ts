import { LOCALES, NATIONAL } from "@aluesivut/content";
import type { Payload } from "payload";
import { type Ending, type SharedDocument, sharedIn } from "../editions/index.ts";
import { plainMoment } from "../i18n/helsinki-time.ts";
import { LANGUAGE_NAMES } from "../i18n/languages.ts";
import { type Say, type Words, words } from "../i18n/words.ts";
import { type Account, documentUrl, mailPeople, peopleOf } from "../mail/index.ts";
import { heldIndex, ledgerIndex } from "../snapshot/ledger-index.ts";
import { publishedRegions } from "../snapshot/stored-region.ts";

const TEXTS = {
  leaves: words("Poistuu sivustoltanne: {title}", "Försvinner från er webbplats: {title}", "Leaves your site: {title}"),
  left: words("Poistui sivustoltanne: {title}", "Borta från er webbplats: {title}", "Gone from your site: {title}"),
  text: words(
    "Alue {owner} omistaa sisällön ”{title}”, jonka alueenne {region} näyttää.\n\n{endings}\n\n{word}Tarkista, linkittääkö jokin sivunne siihen:\n{url}",
    "Regionen {owner} äger innehållet ”{title}”, som er region {region} visar.\n\n{endings}\n\n{word}Se efter om någon av era sidor länkar dit:\n{url}",
    "The region {owner} owns “{title}”, which your region {region} shows.\n\n{endings}\n\n{word}See whether one of your pages links to it:\n{url}",
  ),
  ending: words("{language}: {what} {moment}", "{language}: {what} {moment}", "{language}: {what} {moment}"),
  all: words("Kaikki kielet", "Alla språk", "All languages"),
};
const WHAT: Record<Ending["reason"], { past: Words; coming: Words }> = {
  withdrawn: {
    past: words("poistettiin julkaisusta", "avpublicerades", "was withdrawn"),
    coming: words("poistetaan julkaisusta", "avpubliceras", "is to be withdrawn"),
  },
  expired: {
    past: words("voimassaolo päättyi", "giltigheten upphörde", "expired"),
    coming: words("voimassaolo päättyy", "giltigheten upphör", "is to expire"),
  },
  unshared: {
    past: words("jakaminen alueellenne päättyi", "delningen till er region upphörde", "is no longer shared with you"),
    coming: words(
      "jakaminen alueellenne päättyy",
      "delningen till er region upphör",
      "will no longer be shared with you",
    ),
  },
};

const LOOK_EVERY = 600_000;
/** What one operation ends is told in one mail. */
const GATHER = 2_000;

/** Notes that an ending has been told, once among all processes. */
const claim = async (payload: Payload, key: string): Promise<boolean> => {
  if (await payload.kv.has(key)) return false;
  const data = { key, data: { at: new Date().toISOString() } };
  try {
    await payload.db.create({ collection: "payload-kv", data, req: {} });
    return true;
  } catch (error) {
    if (await payload.kv.has(key)) return false; // another process was faster
    throw error;
  }
};

/**
 * Writes to those who publish in a region about every document of another region that is leaving or has left their site by
 * its owner's decision: as soon as it is known, once. Worked out of the ledger, so nothing is missed while the CMS is down.
 * `told`: what this process knows to have been told.
 */
export const mailEndings = async (payload: Payload, now = Date.now(), told = new Set<string>()): Promise<void> => {
  const index = await ledgerIndex(payload);
  for (const { slug: region } of publishedRegions(index, now)) {
    let people: Account[] | undefined;
    for (const document of index.everShownIn(region)) {
      const shared = document.kind ? sharedIn(index, document, region, now) : undefined;
      const keyOf = ({ locale, at, reason }: Ending) =>
        `ending-told:${region}:${document.collection}:${document.id}:${locale}:${reason}:${at}`;
      const endings = (shared?.endings ?? []).filter((ending) => !told.has(keyOf(ending)));
      if (!shared || endings.length === 0) continue;
      people ??= await peopleOf(payload, region, "publish");
      // What the region's own people hid is no news to them.
      if (people.some(({ id }) => id === shared.endedBy)) continue;
      const untold: Ending[] = [];
      for (const ending of endings) {
        if (await claim(payload, keyOf(ending))) untold.push(ending);
        told.add(keyOf(ending));
      }
      if (untold.length === 0) continue;
      const to = people.map(({ id }) => id);
      await mailPeople(payload, to, (say) => write(payload, say, shared, untold, now));
    }
  }
};

const write = (payload: Payload, say: Say, shared: SharedDocument, endings: Ending[], now: number) => {
  const isPast = ({ at }: Ending) => Date.parse(at) <= now;
  const nameOf = (region: string) => heldIndex(payload).document(region)?.rows.at(-1)?.title ?? region;
  const { title, collection, id } = shared;
  const lines = endings.map((ending) => {
    const { past, coming } = WHAT[ending.reason];
    return say(TEXTS.ending, {
      language: say(LOCALES.some((one) => one === ending.locale) ? LANGUAGE_NAMES[ending.locale as "fi"] : TEXTS.all),
      what: say(isPast(ending) ? past : coming),
      moment: plainMoment(ending.at),
    });
  });
  const note = endings.find((ending) => ending.note)?.note;
  const owner =
    shared.ownerRegion === NATIONAL
      ? say(words("Valtakunnallinen", "Nationell", "National"))
      : nameOf(shared.ownerRegion);
  return {
    subject: say(endings.every(isPast) ? TEXTS.left : TEXTS.leaves, { title }),
    text: say(TEXTS.text, {
      owner,
      title,
      region: nameOf(shared.region),
      endings: lines.join("\n"),
      word: note ? `> ${note}\n\n` : "",
      url: documentUrl(collection, id),
    }),
  };
};

/** Tells of endings soon after the ledger has changed, and every ten minutes. Returns how to stop it. */
export const keepMailingEndings = (payload: Payload): (() => void) => {
  let soon: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const told = new Set<string>();
  const look = () => {
    soon = undefined;
    running = running
      .then(() => mailEndings(payload, Date.now(), told))
      .catch((err: unknown) => {
        payload.logger.error({ err, msg: "Cannot tell regions what leaves their sites; tried again in ten minutes" });
      });
  };
  const stop = heldIndex(payload).onChange(() => {
    soon ??= setTimeout(look, GATHER).unref();
  });
  const timer = setInterval(look, LOOK_EVERY).unref();
  look();
  return () => {
    stop();
    clearTimeout(soon);
    clearInterval(timer);
  };
};
