import { createHash } from "node:crypto";
import type { Locale } from "@aluesivut/content";
import { longMoment } from "../i18n/helsinki-time.ts";
import { LANGUAGE_NAMES } from "../i18n/languages.ts";
import { sayIn } from "../i18n/words.ts";
import { html, Markup } from "../publishing/preview/escape-html.ts";
import { PREVIEW_HEADERS } from "../publishing/preview/page.ts";
import type { ReviewLink } from "./links.ts";
import { GUEST_TEXTS } from "./texts.ts";

const STYLE = `:root{color-scheme:light dark}*{box-sizing:border-box}body{margin:0;font:1.0625rem/1.55 system-ui,sans-serif;background:light-dark(#f5f5f3,#17181a);color:light-dark(#1c1d1f,#ececea)}blockquote{margin:.6rem 0;padding-inline-start:.9rem;border-inline-start:4px solid light-dark(#8a8d91,#6d7176);max-width:44rem;white-space:pre-line}main{max-width:84rem;margin:0 auto;padding:1.5rem 1rem 4rem}h1{font-size:1.6rem;line-height:1.25;margin:.2rem 0 .6rem;overflow-wrap:anywhere}h2{font-size:1.25rem;margin:2rem 0 .6rem}p{max-width:44rem}nav{display:flex;flex-wrap:wrap;gap:.4rem 1rem;margin:.5rem 0}a{color:light-dark(#0b4f8a,#9ccbff)}a[aria-current]{color:inherit;font-weight:700;text-decoration:none}.note{padding:.6rem .9rem;border-inline-start:4px solid light-dark(#b26a00,#ffbe5c);background:light-dark(#fff4df,#33290f)}.done{border-color:light-dark(#1d6b34,#7fd699);background:light-dark(#e5f4e8,#14301c)}.error{border-color:light-dark(#a4161a,#ff9a9a);background:light-dark(#fdeaea,#3a1515)}iframe{display:block;box-sizing:content-box;width:100%;max-width:calc(100% - 2px);height:75vh;margin:.6rem auto;border:1px solid light-dark(#8a8d91,#6d7176)}.w360{width:360px}.widths a{margin-inline-start:.4rem}@media(max-width:30rem){.widths{display:none}}form{max-width:44rem}label{display:block;font-weight:600;margin:1rem 0 .3rem}small{display:block;font-weight:400}input,textarea{width:100%;padding:.6rem .7rem;font:inherit;color:inherit;background:light-dark(#fff,#000);border:1px solid light-dark(#6d7176,#9a9da2);border-radius:4px}textarea{min-height:8rem}.answers{display:flex;flex-wrap:wrap;gap:.75rem;margin-top:1rem}button{font:inherit;font-weight:600;padding:.65rem 1.1rem;border-radius:4px;border:2px solid light-dark(#0b4f8a,#9ccbff);background:transparent;color:light-dark(#0b4f8a,#9ccbff);cursor:pointer}button.main{background:light-dark(#0b4f8a,#9ccbff);color:light-dark(#fff,#10202f)}:focus-visible{outline:3px solid light-dark(#b26a00,#ffbe5c);outline-offset:2px}`;

const HEADERS = {
  ...PREVIEW_HEADERS,
  "referrer-policy": "same-origin",
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": [
    "default-src 'none'",
    `style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
};

export const answerPage = (language: Locale, title: string, body: Markup, status: number): Response => {
  const page = html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – Aluesivut</title><style>${new Markup(STYLE)}</style></head><body><main>${body}</main></body></html>`;
  return new Response(page.html, { status, headers: HEADERS });
};

/** A page that says why the link does not open. */
export const refusalPage = (language: Locale, text: string, status: number): Response => {
  const title = GUEST_TEXTS.cannotOpen[language];
  return answerPage(language, title, html`<h1>${title}</h1><p>${text}</p>`, status);
};

export type Shown = {
  link: ReviewLink;
  token: string;
  locale: Locale;
  /** As wide as a phone, else as there is room for. */
  narrow: boolean;
  title: string;
  /** Who asks, with an address to ask back at. */
  asker: string;
  /** An approval or a wish for changes is waited for. */
  awaited: boolean;
  /** What an answer is about. */
  hash: string;
  comments: { text: string; at: string }[];
  done?: keyof typeof GUEST_TEXTS.done | undefined;
  problem?: string | undefined;
  given?: { name: string; word: string } | undefined;
};

export const addressOf = (token: string, { locale, narrow }: Pick<Shown, "locale" | "narrow">): string =>
  `/review/${token}?locale=${locale}${narrow ? "&width=360" : ""}`;

/** The draft in a frame, and the form to answer with. Works without scripts. */
export const guestPage = (shown: Shown, status = 200): Response => {
  const { link, token, locale, narrow, title, asker, awaited, hash, comments, done, problem, given } = shown;
  const { language } = link;
  const say = sayIn(language);
  const here = (change: { locale?: Locale; narrow?: boolean } = {}) => addressOf(token, { locale, narrow, ...change });
  const page = `/review/${token}/page?locale=${locale}`;
  const current = (is: boolean) => (is ? new Markup(' aria-current="true"') : null);
  const isChanged = link.sentHashes?.[locale] !== undefined && link.sentHashes[locale] !== hash;
  const body = html`<p>${say(GUEST_TEXTS.title)}</p><h1 lang="${locale}">${title}</h1>
${done && html`<p class="note done" role="status">${say(GUEST_TEXTS.done[done])}</p>`}
${problem && html`<p class="note error" role="alert" id="problem">${problem}</p>`}
<p>${asker && `${say(GUEST_TEXTS.asks, { asker })} `}${say(GUEST_TEXTS.intro, { until: longMoment(link.expiresAt, language) })}</p>
${link.message && html`<blockquote>${link.message}</blockquote>`}
${isChanged && html`<p class="note">${say(GUEST_TEXTS.changed)}</p>`}
${link.languages.length > 1 && html`<nav aria-label="${say(GUEST_TEXTS.language)}"><span>${say(GUEST_TEXTS.language)}:</span>${link.languages.map((one) => html`<a href="${here({ locale: one })}"${current(one === locale)}>${say(LANGUAGE_NAMES[one])}</a>`)}</nav>`}
<nav aria-label="${say(GUEST_TEXTS.page)}"><span class="widths">${say(GUEST_TEXTS.width)}: <a href="${here({ narrow: false })}"${current(!narrow)}>${say(GUEST_TEXTS.whole)}</a> <a href="${here({ narrow: true })}"${current(narrow)}>${say(GUEST_TEXTS.phone)}</a></span><a href="${page}" target="_blank">${say(GUEST_TEXTS.pageAlone)}</a><a href="#answer">${say(GUEST_TEXTS.toAnswer)}</a></nav>
<iframe${narrow ? new Markup(' class="w360"') : null} title="${say(GUEST_TEXTS.page)}" src="${page}" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>
<h2 id="answer" tabindex="-1">${say(GUEST_TEXTS.yourAnswer)}</h2>
${!awaited && !done && html`<p>${say(GUEST_TEXTS.noReview)}</p>`}
<form method="post" action="${here()}"><input type="hidden" name="hash" value="${hash}"><input type="hidden" name="locale" value="${locale}">
<label for="name">${say(GUEST_TEXTS.name)}</label><input id="name" name="name" required maxlength="200" autocomplete="name" value="${given?.name ?? link.guestName ?? ""}">
<label for="word">${say(GUEST_TEXTS.word)}<small id="word-help">${say(awaited ? GUEST_TEXTS.wordHelp : GUEST_TEXTS.commentHelp)}</small></label><textarea id="word" name="word" maxlength="2000" aria-describedby="word-help">${given?.word ?? ""}</textarea>
<div class="answers">${awaited && html`<button class="main" name="answer" value="approved">${say(GUEST_TEXTS.approve)}</button><button name="answer" value="changes">${say(GUEST_TEXTS.askChanges)}</button>`}<button name="answer" value="comment">${say(GUEST_TEXTS.comment)}</button></div></form>
${comments.length > 0 && html`<h2>${say(GUEST_TEXTS.yourComments)}</h2><ul>${comments.map(({ text, at }) => html`<li><p>${text}<small>${longMoment(at, language)}</small></p></li>`)}</ul>`}`;
  return answerPage(language, title, body, status);
};
