import { NATIONAL } from "@aluesivut/content";
import type { Payload } from "payload";
import { plainMoment } from "../i18n/helsinki-time.ts";
import { LANGUAGE_NAMES } from "../i18n/languages.ts";
import { type Say, words } from "../i18n/words.ts";
import { accountsById, documentUrl, mailPeople, peopleOf } from "../mail/index.ts";
import type { LedgerRow } from "../snapshot/ledger-row.ts";
import type { ReviewRound } from "./describe-round.ts";
import type { Round } from "./rounds.ts";

const TEXTS = {
  untitled: words("(ei otsikkoa)", "(utan rubrik)", "(untitled)"),
  asked: words("Tarkistettavaksi: {title}", "För granskning: {title}", "For review: {title}"),
  askedText: words(
    "{who} pyytää tarkistamaan sisällön ”{title}” ({language}).\n\n{word}Avaa sisältö ja valitse ”Hyväksy” tai ”Pyydä muutoksia”:\n{url}",
    "{who} ber om granskning av ”{title}” ({language}).\n\n{word}Öppna innehållet och välj ”Godkänn” eller ”Begär ändringar”:\n{url}",
    "{who} asks for a review of “{title}” ({language}).\n\n{word}Open it and choose “Approve” or “Ask for changes”:\n{url}",
  ),
  approved: words("Hyväksytty: {title}", "Godkänt: {title}", "Approved: {title}"),
  approvedText: words(
    "{who} hyväksyi sisällön ”{title}” ({language}).\n\n{word}Sisältö ei ole vielä julki; alueen toimittaja julkaisee sen:\n{url}",
    "{who} godkände ”{title}” ({language}).\n\n{word}Innehållet är inte publicerat ännu; en redaktör i regionen publicerar det:\n{url}",
    "{who} approved “{title}” ({language}).\n\n{word}It is not live yet; an editor of the region publishes it:\n{url}",
  ),
  changes: words("Muutoksia pyydetty: {title}", "Ändringar önskas: {title}", "Changes wanted: {title}"),
  changesText: words(
    "{who} pyytää muutoksia sisältöön ”{title}” ({language}).\n\n{word}Tee muutokset ja lähetä sisältö uudelleen tarkistettavaksi:\n{url}",
    "{who} önskar ändringar i ”{title}” ({language}).\n\n{word}Gör ändringarna och skicka innehållet på nytt för granskning:\n{url}",
    "{who} wants changes to “{title}” ({language}).\n\n{word}Make them and send it for review again:\n{url}",
  ),
  comment: words("Kommentti: {title}", "Kommentar: {title}", "Comment: {title}"),
  commentText: words(
    "{who} kommentoi sisältöä ”{title}”.\n\n{word}Vastaa sisällön sivulla:\n{url}",
    "{who} kommenterade ”{title}”.\n\n{word}Svara på innehållets sida:\n{url}",
    "{who} commented on “{title}”.\n\n{word}Answer on its page:\n{url}",
  ),
  published: words("Julkaistu: {title}", "Publicerat: {title}", "Published: {title}"),
  publishedText: words(
    "{who} julkaisi sisällön ”{title}” ({language}).\n\nKatso, missä se on julki:\n{url}",
    "{who} publicerade ”{title}” ({language}).\n\nSe var det är publicerat:\n{url}",
    "{who} published “{title}” ({language}).\n\nSee where it is live:\n{url}",
  ),
  scheduled: words("Ajastettu: {title}", "Tidsplanerat: {title}", "Scheduled: {title}"),
  scheduledText: words(
    "{who} ajasti sisällön ”{title}” ({language}) julkaistavaksi {moment}.\n\nSisältö:\n{url}",
    "{who} tidsplanerade ”{title}” ({language}) för publicering {moment}.\n\nInnehållet:\n{url}",
    "{who} scheduled “{title}” ({language}) to go live {moment}.\n\nThe document:\n{url}",
  ),
};

/** Somebody's own words, set off from ours. */
const quoted = (text: string | null | undefined): string => (text ? `${text.replace(/^/gm, "> ")}\n\n` : ""); // the start of each line

const inMail = (say: Say, round: Pick<Round, "docCollection" | "docId" | "locale" | "title">, who: string | null) => ({
  who: who ?? "–",
  title: round.title || say(TEXTS.untitled),
  language: say(LANGUAGE_NAMES[round.locale]),
  url: documentUrl(round.docCollection, round.docId, round.locale),
});

/** To the one who was asked; when nobody in particular was, to the region's editors. */
export const mailRequest = async (payload: Payload, round: ReviewRound): Promise<void> => {
  if (round.guestLink && !round.reviewer) return;
  const editors = round.reviewer
    ? [round.reviewer]
    : (await peopleOf(payload, round.ownerRegion, "publish")).map(({ id }) => id);
  const others = editors.filter((id) => id !== round.requester);
  // A region with one editor, who asked: the national level looks.
  const to = others.length > 0 ? others : (await peopleOf(payload, NATIONAL, "publish")).map(({ id }) => id);
  await mailPeople(payload, to, (say) => {
    const values = { ...inMail(say, round, round.requesterName), word: quoted(round.message) };
    return { subject: say(TEXTS.asked, values), text: say(TEXTS.askedText, values) };
  });
};

export const mailAnswer = async (payload: Payload, round: ReviewRound): Promise<void> => {
  if (!round.requester) return;
  const [subject, text] =
    round.state === "approved" ? [TEXTS.approved, TEXTS.approvedText] : [TEXTS.changes, TEXTS.changesText];
  await mailPeople(payload, [round.requester], (say) => {
    const values = { ...inMail(say, round, round.answeredByName), word: quoted(round.word) };
    return { subject: say(subject, values), text: say(text, values) };
  });
};

/** To who had asked, that it is out or will be. */
export const mailPublished = async (payload: Payload, round: Round, by: string, row: LedgerRow): Promise<void> => {
  if (!round.requester || round.requester === by) return;
  const who = (await accountsById(payload, [by])).get(by)?.name ?? null;
  const later = row.effectiveFrom > Date.now();
  await mailPeople(payload, [round.requester], (say) => {
    const values = {
      ...inMail(say, { ...round, title: row.title ?? round.title ?? null }, who),
      moment: plainMoment(row.effectiveFrom),
    };
    return {
      subject: say(later ? TEXTS.scheduled : TEXTS.published, values),
      text: say(later ? TEXTS.scheduledText : TEXTS.publishedText, values),
    };
  });
};

export const mailComment = async (
  payload: Payload,
  to: string[],
  comment: { docCollection: string; docId: string; title: string | null; who: string; text: string },
): Promise<void> => {
  await mailPeople(payload, to, (say) => {
    const values = {
      who: comment.who,
      title: comment.title || say(TEXTS.untitled),
      url: documentUrl(comment.docCollection, comment.docId),
      word: quoted(comment.text),
    };
    return { subject: say(TEXTS.comment, values), text: say(TEXTS.commentText, values) };
  });
};
