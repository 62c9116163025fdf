import { LOCALES, type Locale } from "@aluesivut/content";
import { Gutter, SetDocumentStepNav } from "@payloadcms/ui";
import type { DocumentViewServerProps } from "payload";
import { compare, type FieldDifference } from "../../history/compare.ts";
import { parseSource } from "../../history/sources.ts";
import { type Entry, timeLine } from "../../history/time-line.ts";
import { momentWords } from "../../i18n/helsinki-time.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { adminLanguage, type Say, sayIn } from "../../i18n/words.ts";
import { Comparison } from "./Comparison.tsx";
import { RestoreButton } from "./RestoreButton.tsx";
import { HISTORY_TEXTS as TEXTS } from "./texts.ts";

const parameter = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

/** A document's editions beside its drafts, in place of Payload's list of versions, which calls all of them drafts. */
export const HistoryView = async ({ initPageResult, searchParams }: DocumentViewServerProps) => {
  const { collectionConfig, docID, req, permissions } = initPageResult;
  const collection = collectionConfig?.slug;
  if (!collection || !docID) return null;
  const language = adminLanguage(req.i18n.language);
  const say = sayIn(language);
  const target = { collection, id: String(docID) };
  const caller = { payload: req.payload, req, user: req.user };
  const shown = parameter(searchParams?.language) as Locale | undefined;
  const entries = (await timeLine(caller, target)).filter(({ locale }) => !shown || shown === locale);
  const [a, b] = chosen(entries, parameter(searchParams?.a), parameter(searchParams?.b), req.locale as Locale);
  const asked = Boolean(searchParams?.a && searchParams?.b);
  const found = asked ? await comparison(caller, target, a, b) : undefined;
  const mayRestore = Boolean(permissions.collections?.[collection]?.update);

  return (
    <main>
      <Gutter className="aluesivut-history">
        <SetDocumentStepNav
          collectionSlug={collection}
          id={docID}
          pluralLabel={collectionConfig.labels?.plural as never}
          useAsTitle={collectionConfig.admin.useAsTitle as string}
          view={say(TEXTS.tab)}
        />
        <h2>{say(TEXTS.title)}</h2>
        <p>{say(TEXTS.intro)}</p>
        <LanguageFilter say={say} shown={shown} />
        {found ? (
          <Comparison
            found={found}
            a={nameOf(entries, a, say, language)}
            b={nameOf(entries, b, say, language)}
            say={say}
          />
        ) : null}
        <form method="get" className="aluesivut-history__form">
          {shown ? <input type="hidden" name="language" value={shown} /> : null}
          <div className="aluesivut-scroll">
            <table>
              <thead>
                <tr>
                  {[
                    TEXTS.first,
                    TEXTS.second,
                    TEXTS.when,
                    TEXTS.language,
                    TEXTS.what,
                    TEXTS.who,
                    TEXTS.note,
                    TEXTS.actions,
                  ].map((head) => (
                    <th key={head.en} scope="col">
                      {say(head)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {entries.map((entry) => (
                  <Row
                    key={entry.source ?? `${entry.locale}-${entry.at}-${entry.kind}`}
                    {...{ entry, a, b, say, language, mayRestore }}
                  />
                ))}
              </tbody>
            </table>
          </div>
          {entries.length === 0 ? (
            <p>{say(TEXTS.nothingYet)}</p>
          ) : (
            <button type="submit" className="btn btn--style-primary btn--size-medium">
              {say(TEXTS.compare)}
            </button>
          )}
        </form>
      </Gutter>
    </main>
  );
};

/** What the address says; else what is live in the language being edited, and its draft. */
const chosen = (entries: Entry[], a: string | undefined, b: string | undefined, locale: Locale) => {
  const own = entries.filter((entry) => entry.source && entry.locale === locale);
  const draft = own.find(({ state }) => state === "current") ?? own[0];
  const before = own.find(({ state }) => state === "live") ?? own.find((entry) => entry !== draft);
  return [a ?? before?.source, b ?? draft?.source] as const;
};

const comparison = async (
  caller: Parameters<typeof compare>[0],
  target: Parameters<typeof compare>[1],
  a: string | undefined,
  b: string | undefined,
): Promise<FieldDifference[] | "notFound"> => {
  const [first, second] = [parseSource(a ?? ""), parseSource(b ?? "")];
  if (!first || !second) return "notFound";
  try {
    return await compare(caller, target, first, second);
  } catch (error) {
    // A version is pruned when fifty newer ones are there.
    if ((error as { status?: number }).status === 404) return "notFound";
    throw error;
  }
};

const nameOf = (entries: Entry[], source: string | undefined, say: Say, language: Locale): string => {
  const entry = entries.find((one) => one.source === source);
  if (!entry) return source ?? "–";
  return `${say(TEXTS.happened[entry.kind])}, ${say(LANGUAGE_NAMES[entry.locale])}, ${momentWords(entry.at, language)}`;
};

const LanguageFilter = ({ say, shown }: { say: Say; shown: Locale | undefined }) => (
  <nav aria-label={say(TEXTS.showLanguage)} className="aluesivut-history__languages">
    <a href="?" aria-current={shown ? undefined : "true"}>
      {say(TEXTS.allLanguages)}
    </a>
    {LOCALES.map((locale) => (
      <a key={locale} href={`?language=${locale}`} aria-current={shown === locale ? "true" : undefined}>
        {say(LANGUAGE_NAMES[locale])}
      </a>
    ))}
  </nav>
);

type RowProps = {
  entry: Entry;
  a: string | undefined;
  b: string | undefined;
  say: Say;
  language: Locale;
  mayRestore: boolean;
};

const Row = ({ entry, a, b, say, language, mayRestore }: RowProps) => {
  const { source, locale, kind, state, at, by, title, effectiveFrom, effectiveUntil, note } = entry;
  const when = momentWords(at, language);
  const name = nameOf([entry], source, say, language);
  const from = effectiveFrom ? momentWords(effectiveFrom, language) : "";
  return (
    <tr data-state={state} data-kind={kind}>
      {(["a", "b"] as const).map((side) => (
        <td key={side}>
          {source ? (
            <input
              type="radio"
              name={side}
              value={source}
              defaultChecked={source === (side === "a" ? a : b)}
              aria-label={`${say(side === "a" ? TEXTS.first : TEXTS.second)}: ${name}`}
            />
          ) : null}
        </td>
      ))}
      <td>
        <time dateTime={at}>{when}</time>
      </td>
      <td lang={locale}>{say(LANGUAGE_NAMES[locale])}</td>
      <td>
        <strong>{say(TEXTS.happened[kind])}</strong>
        {kind === "cancelled" ? null : <>, {say(TEXTS.state[state], { from })}</>}
        {kind !== "draft" && kind !== "cancelled" && state !== "scheduled" && from && from !== when ? (
          <>, {say(TEXTS.from, { from })}</>
        ) : null}
        {effectiveUntil ? <>, {say(TEXTS.until, { until: momentWords(effectiveUntil, language) })}</> : null}
        {title ? <div className="aluesivut-history__title">{title}</div> : null}
      </td>
      <td>{by ?? ""}</td>
      <td>{note ?? ""}</td>
      <td>
        {source && state !== "current" && mayRestore ? (
          <RestoreButton source={source} locale={locale} at={when} />
        ) : null}
      </td>
    </tr>
  );
};
