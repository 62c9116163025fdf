import type { Payload, TypedUser } from "payload";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { sayIn } from "../../i18n/words.ts";
import { waitingFor } from "../../workflow/index.ts";
import { DeskSection, type Line } from "./DeskSection.tsx";
import { datesIn, documentHref } from "./say.ts";
import { DESK } from "./texts.ts";

/** Who waits for the signed-in person, in all of their regions: what goes on once they have done their part. */
export const WaitingForMe = async ({
  payload,
  user,
  names,
  language,
}: {
  payload: Payload;
  user: TypedUser;
  /** Of the regions whose desk the person may sit at. */
  names: ReadonlyMap<string, string>;
  language: string;
}) => {
  const say = sayIn(language);
  const dates = datesIn(language);
  const admin = payload.config.routes.admin;
  const lines = (await waitingFor({ payload, user })).map(
    ({ kind, collection, id, locale, title, region, who, at, word }): Line => ({
      key: `${kind}${id}${locale}`,
      text: title || say(DESK.untitled),
      href: documentHref(admin, { collection, id, locale }),
      note: (
        <>
          {say(DESK.waits[kind], { who })} · {say(LANGUAGE_NAMES[locale])}
          {names.size > 1 ? ` · ${names.get(region) ?? region}` : null} · {dates.moment(at)}
          {word ? <q>{word}</q> : null}
        </>
      ),
      state: kind === "approved" ? "live" : kind === "changes" ? "refused" : "waiting",
    }),
  );
  return (
    <DeskSection id="waiting" title={say(DESK.waitingForMe)} lines={lines} empty={say(DESK.nothingWaits)} say={say} />
  );
};
