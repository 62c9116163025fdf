import { LOCALES, type Locale } from "@aluesivut/content";
import { DefaultEditView, Gutter } from "@payloadcms/ui";
import { getHTMLDiffComponents } from "@payloadcms/ui/rsc";
import type { DocumentViewClientProps, DocumentViewServerProps } from "payload";
import { idOf } from "../../access/index.ts";
import { localesOf } from "../../desk/overview.ts";
import { type SourceText as Text, translationSource } from "../../desk/translation-source.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { sayIn } from "../../i18n/words.ts";
import { SourceProvider } from "./SourceText.tsx";
import { datesIn, translateHref } from "./say.ts";
import { TRANSLATE } from "./texts.ts";

/**
 * A tab of the document: Payload's own form in the target language, so that autosave, publishing and review are as
 * everywhere, with each text's source beside its field.
 */
export const TranslateView = async (props: DocumentViewServerProps & DocumentViewClientProps) => {
  const { doc, initPageResult, locale, payload, i18n, searchParams, routeSegments, ...rest } = props;
  const { req } = initPageResult;
  const collection = routeSegments[1] ?? "";
  const id = String(doc?.id ?? routeSegments[2]);
  const say = sayIn(i18n.language);
  const dates = datesIn(i18n.language);
  const to = LOCALES.find((one) => one === locale?.code) ?? "fi";
  const admin = payload.config.routes.admin;
  const locales = await localesOf(payload, idOf(doc?.ownerRegion) ?? "");
  const others = locales.filter((one) => one !== to);
  const written = LOCALES.find((one) => one === doc?.sourceLocale) ?? "fi";
  const from = others.find((one) => one === searchParams?.from) ?? others.find((one) => one === written) ?? others[0];
  const name = (one: Locale) => say(LANGUAGE_NAMES[one]);
  const edit = <DefaultEditView {...(clientPropsOf(rest) as DocumentViewClientProps)} />;
  if (!from) return edit;

  const source = await translationSource(
    { payload, user: req.user, req },
    { collection, id },
    { from, to, which: searchParams?.source },
  );
  const texts = Object.fromEntries(
    [...source.texts].map(([path, text]) => [path, { text: marked(text), changed: text.before !== undefined }]),
  );
  const at = (of: Locale, into: Locale, which?: string) =>
    `${translateHref(admin, { collection, id, from: of, to: into })}${which ? `&source=${which}` : ""}`;
  const published = source.targetPublishedAt === undefined ? undefined : dates.moment(source.targetPublishedAt);
  return (
    <>
      <section aria-label={say(TRANSLATE.tab)}>
        <Gutter className="desk-translate-head">
          <p>
            {say(TRANSLATE.into)} <strong>{name(to)}</strong>. {say(TRANSLATE.onlyThisLanguage)}
          </p>
          <nav aria-label={say(TRANSLATE.which)}>
            <span>{say(TRANSLATE.from)}:</span>
            {others.map((one) => (
              <a key={one} href={at(one, to)} aria-current={one === from ? "true" : undefined}>
                {name(one)}
              </a>
            ))}
            <span>{say(TRANSLATE.which)}:</span>
            {source.hasLive ? (
              <a href={at(from, to, "live")} aria-current={source.which === "live" ? "true" : undefined}>
                {say(TRANSLATE.live)}
              </a>
            ) : (
              <span>{say(TRANSLATE.notLive)}</span>
            )}
            <a href={at(from, to, "draft")} aria-current={source.which === "draft" ? "true" : undefined}>
              {say(TRANSLATE.draft)}
            </a>
          </nav>
          <p role="status">
            {published === undefined
              ? say(TRANSLATE.neverPublished)
              : say(source.changed > 0 ? TRANSLATE.changedSince : TRANSLATE.unchanged, {
                  count: source.changed,
                  moment: published,
                })}
          </p>
        </Gutter>
      </section>
      <SourceProvider source={{ id, language: name(from), lang: from, texts }}>{edit}</SourceProvider>
    </>
  );
};

/** The text as it is, with what was added since marked; what was taken away no longer needs translating. */
const marked = ({ html, before }: Text) =>
  before === undefined ? (
    // Sanitized when it was published or projected.
    <div dangerouslySetInnerHTML={{ __html: html }} />
  ) : (
    getHTMLDiffComponents({ fromHTML: before || "<p></p>", toHTML: html }).To
  );

/** What Payload's edit view takes: it runs in the browser, so what only the server has is left out. */
const clientPropsOf = ({
  payload: _,
  user: __,
  permissions: ___,
  params: ____,
  versions: _____,
  hasPublishedDoc: ______,
  ...client
}: Record<string, unknown>) => client;
