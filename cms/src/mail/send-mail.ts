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
const RETRIES = [5, 60, 600];

/**
 * Hands a mail over and returns at once: a save or a publish never waits for a mail server nor fails with it. What waits
 * for somebody stands on their desk too, so a mail that is lost with the process is not work that is lost.
 */
export const sendMail = (payload: Payload, { to, language, subject, text }: Mail): void => {
  const message = { to, subject, text: signed(text, language), headers: { "Content-Language": language } };
  const attempt = async (number: number): Promise<void> => {
    try {
      await payload.sendEmail(message);
    } catch (err) {
      const wait = RETRIES[number];
      const next = wait === undefined ? "It is given up." : `It is tried again in ${wait} s.`;
      payload.logger.error({ err, msg: `Cannot send the mail "${subject}" to ${to}. ${next}` });
      if (wait !== undefined) setTimeout(() => void attempt(number + 1), wait * 1000).unref();
    }
  };
  void attempt(0);
};
