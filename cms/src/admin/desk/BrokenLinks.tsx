import type { I18nClient } from "@payloadcms/translations";
import { getTranslation } from "@payloadcms/translations";
import type { Payload } from "payload";
import { env } from "../../env.ts";
import { fieldsOf } from "../../fields/fields-of.ts";
import { sayIn } from "../../i18n/words.ts";
import { brokenLinks } from "../../link-checks/broken-links.ts";
import { DeskSection, type Line } from "./DeskSection.tsx";
import { RecheckButton } from "./RecheckButton.tsx";
import { datesIn, documentHref } from "./say.ts";
import { DESK } from "./texts.ts";
import { whyBroken } from "./why-broken.ts";

/** Links to other sites that no longer lead anywhere, with the field they stand in. */
export const BrokenLinks = async ({
  payload,
  region,
  i18n,
}: {
  payload: Payload;
  region: string;
  i18n: I18nClient;
}) => {
  const say = sayIn(i18n.language);
  const dates = datesIn(i18n.language);
  const { links, checkedAt } = await brokenLinks(payload, region);
  const lines: Line[] = links.flatMap((check) =>
    check.places.map((place) => ({
      key: `${check.id}${place.id}${place.locale}${place.field}`,
      text: `${place.title}, ${fieldLabel(payload, place.collection, place.field, i18n)}`,
      href: documentHref(payload.config.routes.admin, place),
      state: "refused",
      note: (
        <>
          {check.url} · {whyBroken(check, i18n.language)}
          {check.failingSince ? ` · ${say(DESK.brokenSince, { moment: dates.day(check.failingSince) })}` : null}{" "}
          <RecheckButton id={check.id} url={check.url} />
        </>
      ),
    })),
  );
  const empty = checkedAt
    ? say(DESK.noBrokenLinks, { moment: dates.moment(checkedAt) })
    : say(env().linkChecks ? DESK.linksNeverChecked : DESK.linksOff);
  return <DeskSection id="links" title={say(DESK.brokenLinks)} lines={lines} empty={empty} say={say} />;
};

const fieldLabel = (payload: Payload, collection: string, name: string, i18n: I18nClient): string => {
  const fields = fieldsOf(payload, collection);
  const field = fields.find((one) => one.name === name);
  const label = field && "label" in field ? field.label : undefined;
  return label ? getTranslation(label as Record<string, string>, i18n) : name;
};
