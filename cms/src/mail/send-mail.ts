import type { Locale } from "@aluesivut/content";
import type { Payload } from "payload";
import { env } from "../env.ts";
import { words } from "../i18n/words.ts";

export type Mail = { to: string; language: Locale; subject: string; text: string };

const SIGNATURE = words(
  "Tämän viestin lähetti Aluesivut, työllisyyspalvelujen alueiden julkaisujärjestelmä: {url}. Viestiin ei voi vastata.",
  "Det här meddelandet skickades av Aluesivut, publiceringssystemet för sysselsättningstjänsternas regioner: {url}. Det går inte att svara på meddelandet.",
  "This message was sent by Aluesivut, the publishing system of the regional employment services: {url}. It cannot be answered.",
);

/** The text as it is sent: with who sends it. */
export const signed = (text: string, language: Locale): string =>
  `${text.trim()}\n\n-- \n${SIGNATURE[language].replace("{url}", `${env().cmsUrl}/admin`)}`;

/** When a failed mail is tried again, in seconds; then it is given up and the log says so. */
const RETRIES = [60, 600, 3_600, 21_600];
const LOOK_EVERY = 15_000;
/** Mails that wait to be tried again stand in the database, under keys that begin so. */
const WAITING = "mail:";
const KV = "payload-kv";

type Message = { to: string; subject: string; text: string; headers: Record<string, string> };
type Waiting = { message: Message; tried: number; nextAt: number };

/**
 * Hands a mail over and returns at once: a save or a publish never waits for a mail server nor fails with it. A mail that
 * failed is stored and tried again by whichever process comes first; one that was on its way when the process died is
 * lost. What waits for somebody stands on their desk too.
 */
export const sendMail = (payload: Payload, { to, language, subject, text }: Mail): void => {
  const message = { to, subject, text: signed(text, language), headers: { "Content-Language": language } };
  void attempt(payload, message, 0);
};

const attempt = async (payload: Payload, message: Message, tried: number): Promise<void> => {
  const said = `Cannot send the mail "${message.subject}" to ${message.to}.`;
  try {
    await payload.sendEmail(message);
  } catch (err) {
    const wait = RETRIES[tried];
    const next = wait === undefined ? "It is given up." : `It is tried again in ${wait} s.`;
    payload.logger.error({ err, msg: `${said} ${next}` });
    if (wait === undefined) return;
    const waiting: Waiting = { message, tried: tried + 1, nextAt: Date.now() + wait * 1000 };
    await payload.kv.set(`${WAITING}${crypto.randomUUID()}`, waiting).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: `${said} It is lost: it cannot be stored to be tried again` });
    });
  }
};

/** Tries the mails again whose time has come. Each is taken out first: rather lost with the process than sent twice. */
export const retryMails = async (payload: Payload, now = Date.now()): Promise<void> => {
  const { docs } = await payload.db.find<never>({
    collection: KV,
    where: { key: { like: WAITING } },
    limit: 100,
    pagination: false,
  });
  for (const { key, data } of docs as { key: string; data: Waiting }[]) {
    if (!key.startsWith(WAITING) || data.nextAt > now) continue;
    const taken = await payload.db.deleteOne({ collection: KV, where: { key: { equals: key } } });
    if (taken) await attempt(payload, data.message, data.tried);
  }
};

/** Looks for mails to try again, from the start of the process on. Returns how to stop it. */
export const keepMailing = (payload: Payload): (() => void) => {
  const timer = setInterval(() => {
    retryMails(payload).catch((err: unknown) => {
      payload.logger.error({ err, msg: "Cannot read the mails that wait to be tried again; looked for in 15 s" });
    });
  }, LOOK_EVERY).unref();
  return () => clearInterval(timer);
};
