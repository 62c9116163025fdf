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
/** How long a process may take to hand one over, in seconds: longer than nodemailer waits for any server. */
const ON_ITS_WAY = 900;
const LOOK_EVERY = 15_000;
/** Mails stand in the database until they are handed over, under keys that begin so. */
const WAITING = "mail:";
const KV = "payload-kv";

type Message = { to: string; subject: string; text: string; headers: Record<string, string> };
/** `tried`: how often it failed. Until `nextAt` it is left alone: it is on its way, or waits to be tried again. */
type Waiting = { message: Message; tried: number; nextAt: number };

/**
 * Hands a mail over and returns at once: a save or a publish never waits for a mail server nor fails with it. It is stored
 * until the server has it and tried again by whichever process comes first; if a process dies just after handing it over
 * it goes out twice. What waits for somebody stands on their desk too.
 */
export const sendMail = (payload: Payload, { to, language, subject, text }: Mail): void => {
  const message = { to, subject, text: signed(text, language), headers: { "Content-Language": language } };
  void store(payload, message, 0, ON_ITS_WAY).then((key) => attempt(payload, { message, tried: 0, key }));
};

const cannotSend = ({ subject, to }: Message): string => `Cannot send the mail "${subject}" to ${to}.`;

/** The key it stands under; none when the database does not take it. */
const store = async (
  payload: Payload,
  message: Message,
  tried: number,
  seconds: number,
): Promise<string | undefined> => {
  const key = `${WAITING}${crypto.randomUUID()}`;
  const waiting: Waiting = { message, tried, nextAt: Date.now() + seconds * 1000 };
  try {
    await payload.kv.set(key, waiting);
    return key;
  } catch (err) {
    payload.logger.error({ err, msg: `${cannotSend(message)} It cannot be stored in the database` });
    return undefined;
  }
};

/** Whether it was there: of two processes one takes it away. */
const remove = async (payload: Payload, key: string): Promise<boolean> =>
  Boolean(await payload.db.deleteOne({ collection: KV, where: { key: { equals: key } } }));

const attempt = async (
  payload: Payload,
  { message, tried, key }: { message: Message; tried: number; key: string | undefined },
): Promise<void> => {
  try {
    await payload.sendEmail(message);
  } catch (err) {
    const wait = RETRIES[tried];
    const next = wait === undefined ? "It is given up." : `It is tried again in ${wait} s.`;
    payload.logger.error({ err, msg: `${cannotSend(message)} ${next}` });
    // Where it cannot be stored anew it stays as it was.
    if (wait !== undefined && !(await store(payload, message, tried + 1, wait))) return;
  }
  if (key === undefined) return;
  await remove(payload, key).catch((err: unknown) => {
    payload.logger.error({ err, msg: `The mail "${message.subject}" to ${message.to} may be sent twice` });
  });
};

/** Tries the mails again whose time has come. */
export const retryMails = async (payload: Payload, now = Date.now()): Promise<void> => {
  const { docs } = await payload.db.find<never>({
    collection: KV,
    where: { key: { like: WAITING } },
    limit: 100,
    pagination: false,
  });
  for (const { key, data } of docs as { key: string; data: Waiting }[]) {
    if (!key.startsWith(WAITING) || data.nextAt > now) continue;
    const { message, tried } = data;
    // First under a key of its own, then away from the old one: it stands in the database all the time.
    const own = await store(payload, message, tried, ON_ITS_WAY);
    if (own === undefined) continue;
    if (await remove(payload, key)) await attempt(payload, { message, tried, key: own });
    else await remove(payload, own);
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
