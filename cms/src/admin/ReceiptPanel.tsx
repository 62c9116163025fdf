"use client";
import { type Issue, issueMessage, type Receipt } from "@aluesivut/content";
import { toast, useConfig, useDocumentInfo, useLocale, useTranslation } from "@payloadcms/ui";
import { shortMoment } from "../i18n/helsinki-time.ts";
import { LANGUAGE_NAMES } from "../i18n/languages.ts";
import { adminLanguage } from "../i18n/words.ts";
import { callEndpoint } from "./call.ts";
import { mendLink } from "./planning/mend-link.ts";
import { PLANNING } from "./planning/texts.ts";
import { useReceipts } from "./receipts.ts";
import { useRegionNames } from "./region-names.ts";
import { TEXTS } from "./texts.ts";
import { useWords } from "./use-words.ts";
import { useMayPublish } from "./workflow/use-may-publish.ts";

/** A row of the ledger as `GET …/editions` gives it. */
type Edition = { key: string; locale: string; state: string };

/** What became of each publication, by language and region: on its way, live since when and how fast, or why not. */
export const ReceiptPanel = () => {
  const say = useWords();
  const { i18n } = useTranslation();
  const language = adminLanguage(i18n.language);
  const { id, collectionSlug } = useDocumentInfo();
  const mayPublish = useMayPublish();
  const { config } = useConfig();
  const { code } = useLocale();
  const { receipts, problem, loaded, hurry } = useReceipts(collectionSlug, id);
  const regionName = useRegionNames();
  if (!id || !collectionSlug) return null;

  const path = `${config.routes.api}/${collectionSlug}/${id}`;
  /** A schedule is cancelled by the key of its edition, which the ledger of the document tells. */
  const cancelScheduled = async (receipt: Receipt) => {
    const list = await callEndpoint(`${path}/editions`, { language });
    if (!list.ok) {
      toast.error(list.message);
      return;
    }
    const { editions } = list.body as { editions: Edition[] };
    const scheduled = editions.find(({ locale, state }) => locale === receipt.locale && state === "scheduled");
    if (!scheduled) {
      hurry();
      return;
    }
    const answer = await callEndpoint(`${path}/cancel/${encodeURIComponent(scheduled.key)}`, {
      method: "POST",
      language,
      body: {},
    });
    if (answer.ok) toast.success(say(TEXTS.cancelled));
    else toast.error(answer.message);
    hurry();
  };

  /** Within this form when it is about this document in the language that is open. */
  const mendHref = (issue: Issue, { locale }: Receipt): string => {
    const isHere = (issue.document ?? String(id)) === String(id) && (issue.locale ?? code) === code;
    if (isHere && issue.field) return `#field-${issue.field.replaceAll(".", "__")}`;
    return mendLink(config.routes.admin, issue, { collection: collectionSlug, id: String(id), locale });
  };
  const published = receipts.filter(({ state }) => state !== "draft");
  return (
    <section className="aluesivut-panel" aria-labelledby="aluesivut-receipts">
      <h4 id="aluesivut-receipts">{say(TEXTS.onTheSites)}</h4>
      {problem ? <p role="alert">{problem}</p> : null}
      {loaded && published.length === 0 && !problem ? <p>{say(TEXTS.notPublishedYet)}</p> : null}
      <ul aria-live="polite">
        {published.map((receipt) => {
          const { locale, region, state, url, liveAt, seconds, reasons, publisherSeenAt } = receipt;
          return (
            <li key={`${locale}-${region}-${state}-${liveAt}`} data-state={state}>
              <p>
                {locale === "all" ? null : <>{say(LANGUAGE_NAMES[locale])}, </>}
                {regionName(region)}: <strong>{say(TEXTS.state[state])}</strong>
              </p>
              {liveAt && (state === "live" || state === "scheduled") ? (
                <p>
                  {say(state === "live" ? TEXTS.since : TEXTS.at, {
                    moment: shortMoment(liveAt, language, { seconds: state === "live" }),
                  })}
                  {state === "live" && seconds !== null ? (
                    <>
                      ,{" "}
                      {say(TEXTS.afterSeconds, {
                        seconds: seconds.toLocaleString(language, { maximumFractionDigits: 1 }),
                      })}
                    </>
                  ) : null}
                </p>
              ) : null}
              {publisherSeenAt === undefined ? null : (
                <p>
                  {publisherSeenAt === null
                    ? say(PLANNING.seenNever)
                    : say(PLANNING.seenLast, {
                        moment: shortMoment(publisherSeenAt, language),
                      })}
                </p>
              )}
              {state === "pinned" ? <p>{say(PLANNING.pinnedHelp)}</p> : null}
              {state === "live" && url ? (
                <p>
                  <a href={url} target="_blank" rel="noreferrer">
                    {say(TEXTS.openPage)}: {decodeURI(new URL(url).pathname)}
                  </a>
                </p>
              ) : null}
              {reasons.length > 0 ? (
                <ul>
                  {reasons.map((issue) => (
                    <li key={`${issue.code}-${issue.path ?? ""}-${issue.field ?? ""}-${JSON.stringify(issue.context)}`}>
                      {issueMessage(issue, language)}
                      {issue.field || issue.document ? (
                        <>
                          {" "}
                          <a href={mendHref(issue, receipt)}>{say(TEXTS.mend)}</a>
                        </>
                      ) : null}
                    </li>
                  ))}
                </ul>
              ) : null}
              {state === "scheduled" && mayPublish ? (
                <button type="button" className="aluesivut-link" onClick={() => void cancelScheduled(receipt)}>
                  {say(TEXTS.cancelScheduled)}
                </button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
