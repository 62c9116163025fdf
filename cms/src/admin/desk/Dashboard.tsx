import { issueMessage, type Locale } from "@aluesivut/content";
import { Gutter } from "@payloadcms/ui";
import type { AdminViewServerProps } from "payload";
import type { Person } from "../../access/index.ts";
import { chooseDeskRegion } from "../../desk/desk-region.ts";
import { readOverview } from "../../desk/overview.ts";
import { ownDrafts, paritySummary } from "../../desk/parity.ts";
import { FIRST_STEPS_SEEN } from "../../desk/preference.ts";
import { noticesInForce, publicationState } from "../../desk/publication-state.ts";
import { readPreference } from "../../desk/read-preference.ts";
import { regionNames } from "../../desk/region-names.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { adminLanguage, sayIn } from "../../i18n/words.ts";
import { OffersInbox } from "../OffersInbox.tsx";
import { FirstSteps } from "../workflow/FirstSteps.tsx";
import { BrokenLinks } from "./BrokenLinks.tsx";
import { DeskSection, type Line } from "./DeskSection.tsx";
import { RegionSwitch } from "./RegionSwitch.tsx";
import { readInbox } from "./read-inbox.ts";
import { datesIn, documentHref } from "./say.ts";
import { DESK } from "./texts.ts";
import { WaitingForMe } from "./WaitingForMe.tsx";

/** Reviews that are due this soon are told of already. */
const SOON = 14 * 86_400_000;

/** What an editor sees first: all of their region that waits for somebody, and where to begin. */
export const Dashboard = async (props: AdminViewServerProps) => {
  const { payload, i18n, searchParams, permissions, initPageResult } = props;
  const user = initPageResult.req.user;
  if (!user) return null;
  const say = sayIn(i18n.language);
  const language = adminLanguage(i18n.language);
  const dates = datesIn(i18n.language);
  const admin = payload.config.routes.admin;
  const person = user as unknown as NonNullable<Person>;
  const { region, regions } = await chooseDeskRegion(payload, person, searchParams?.region);
  if (!region)
    return (
      <main>
        <Gutter className="desk">
          <h1>{say(DESK.dashboard)}</h1>
          <p>{say(DESK.noRegion)}</p>
        </Gutter>
      </main>
    );

  const [names, { documents, locales }, publications, notices, inbox, stepsSeen] = await Promise.all([
    regionNames(payload, regions, language),
    readOverview(payload, user, region),
    publicationState(payload, region),
    noticesInForce(payload, region),
    readInbox(payload, user),
    readPreference(payload, person, FIRST_STEPS_SEEN),
  ]);
  const now = Date.now();
  const titleOf = (title: string | undefined) => title ?? say(DESK.untitled);
  const inLanguage = (locale: Locale) => say(LANGUAGE_NAMES[locale]);
  const grid = `${admin}/languages`;

  const drafts: Line[] = documents
    .map((document) => ({ document, own: ownDrafts(document, String(user.id)) }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => Date.parse(b.document.updatedAt) - Date.parse(a.document.updatedAt))
    .map(({ document, own }) => ({
      key: document.id,
      text: titleOf(document.title),
      href: documentHref(admin, { ...document, locale: own[0] as Locale }),
      note: `${own.map(inLanguage).join(", ")} · ${dates.moment(document.updatedAt)}`,
    }));

  const scheduled: Line[] = documents
    .flatMap((document) =>
      locales.flatMap((locale) => {
        const moment = document.languages[locale]?.scheduledFor;
        return moment === undefined ? [] : { document, locale, moment };
      }),
    )
    .sort((a, b) => a.moment - b.moment)
    .map(({ document, locale, moment }) => ({
      key: `${document.id}${locale}`,
      text: titleOf(document.title),
      href: documentHref(admin, { ...document, locale }),
      note: `${inLanguage(locale)} · ${dates.moment(moment)}`,
      state: "scheduled",
    }));

  const due: Line[] = documents
    .flatMap((document) => (document.reviewBy ? { document, by: Date.parse(document.reviewBy) } : []))
    .filter(({ by }) => by <= now + SOON)
    .sort((a, b) => a.by - b.by)
    .map(({ document, by }) => ({
      key: document.id,
      text: titleOf(document.title),
      href: documentHref(admin, { ...document, locale: document.sourceLocale }),
      note: say(by < now ? DESK.reviewPassed : DESK.reviewSoon, { moment: dates.day(by) }),
      state: by < now ? "refused" : "waiting",
    }));

  const summary = paritySummary(documents, locales);
  const parity: Line[] = summary.languages.map(({ locale, live, ...counts }) => ({
    key: locale,
    text: inLanguage(locale),
    href: `${grid}?in=${locale}`,
    note: (
      <>
        {say(DESK.parityLine, { live, published: summary.published })}
        {(["missing", "draft", "withdrawn", "behind", "newer"] as const)
          .filter((state) => counts[state] > 0)
          .map((state) => (
            <span key={state}>
              {" · "}
              <a href={`${grid}?in=${locale}&state=${state}`}>
                {say(DESK.cell[state])} {counts[state]}
              </a>
            </span>
          ))}
      </>
    ),
  }));

  const stopped: Line[] = publications.stopped.map(({ document, state, reasons }, index) => {
    const field = reasons.find((reason) => reason.field)?.field;
    return {
      key: `${document?.id ?? "site"}${index}`,
      text: document?.title ?? say(DESK.site),
      href: document && documentHref(admin, { ...document, ...(field ? { field } : {}) }),
      note: `${say(DESK[state])}: ${reasons.map((reason) => issueMessage(reason, language)).join(" ")}`,
      state,
    };
  });
  const waiting: Line[] = publications.waiting.map((document) => ({
    key: `${document.id}${document.locale}`,
    text: document.title,
    href: documentHref(admin, document),
    note: `${document.locale ? `${inLanguage(document.locale)} · ` : ""}${say(DESK.waiting)}`,
    state: "waiting",
  }));

  return (
    <main>
      <Gutter className="desk">
        <header className="desk-header">
          <h1>{names.get(region) ?? region}</h1>
          {regions.length > 1 ? (
            <RegionSwitch region={region} regions={regions.map((id) => ({ id, name: names.get(id) ?? id }))} />
          ) : null}
        </header>
        <nav className="desk-create" aria-label={say(DESK.create)}>
          {Object.entries(DESK.write)
            .filter(([collection]) => permissions?.collections?.[collection]?.create)
            .map(([collection, text]) => (
              <a
                key={collection}
                className="btn btn--style-secondary btn--size-medium"
                href={`${admin}/collections/${collection}/create`}
              >
                {say(text)}
              </a>
            ))}
        </nav>
        {stepsSeen ? null : <FirstSteps />}
        <div className="desk-sections">
          <WaitingForMe payload={payload} user={user} names={names} language={i18n.language} />
          <DeskSection
            id="drafts"
            title={say(DESK.drafts)}
            lines={drafts}
            empty={say(DESK.noDrafts)}
            say={say}
            all={`${grid}?mine=1&sort=changed`}
          />
          <DeskSection
            id="publications"
            title={say(DESK.publications)}
            lines={[...stopped, ...waiting]}
            empty={say(DESK.publicationsFine)}
            say={say}
          >
            {publications.waitingSince && now - publications.waitingSince > 60_000 ? (
              <p>{say(DESK.waitingSince, { moment: dates.moment(publications.waitingSince) })}</p>
            ) : null}
          </DeskSection>
          <DeskSection
            id="parity"
            title={say(DESK.parity)}
            lines={summary.published > 0 ? parity : []}
            total={0}
            empty={say(DESK.nothingPublished)}
            say={say}
          >
            <p>
              <a href={grid}>{say(DESK.allParity)}</a>
            </p>
          </DeskSection>
          <DeskSection
            id="due"
            title={say(DESK.outOfDate)}
            lines={due}
            empty={say(DESK.noneOutOfDate)}
            say={say}
            all={`${grid}?due=1`}
          />
          <DeskSection
            id="scheduled"
            title={say(DESK.scheduled)}
            lines={scheduled}
            empty={say(DESK.noScheduled)}
            say={say}
            all={`${admin}/calendar?region=${region}`}
          />
          <DeskSection
            id="notices"
            title={say(DESK.notices)}
            lines={notices.map(({ collection, id, title, until }) => ({
              key: id,
              text: title,
              href: documentHref(admin, { collection, id }),
              note: until ? say(DESK.until, { moment: dates.moment(until) }) : undefined,
              state: "live",
            }))}
            empty={say(DESK.noNotices)}
            say={say}
          />
          <BrokenLinks payload={payload} region={region} i18n={i18n} />
          <OffersInbox initial={inbox} />
        </div>
      </Gutter>
    </main>
  );
};
