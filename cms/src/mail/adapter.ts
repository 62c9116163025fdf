import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodemailerAdapter } from "@payloadcms/email-nodemailer";
import type { EmailAdapter, SendEmailOptions } from "payload";
import type { MailSettings } from "../env.ts";
import { asText } from "./as-text.ts";

/** Mails go to the server of the settings; without one each becomes a readable file, the newest last by name. */
export const mailAdapter = async ({ from, to }: MailSettings): Promise<EmailAdapter> => {
  const defaults = { defaultFromAddress: from.address, defaultFromName: from.name };
  if ("folder" in to)
    return () => ({
      name: "files",
      ...defaults,
      sendEmail: async (message) => writeMail(to.folder, from, message),
    });
  const options =
    typeof to.server === "string"
      ? to.server
      : {
          host: to.server.host,
          port: to.server.port,
          secure: to.server.port === 465,
          ...(to.server.user ? { auth: { user: to.server.user, pass: to.server.pass } } : {}),
        };
  const server = await nodemailerAdapter({
    ...defaults,
    transportOptions: options as never,
    // A mail server that is down must not keep the CMS from starting.
    skipVerify: true,
  });
  return (context) => {
    const adapter = server(context);
    return { ...adapter, sendEmail: (message) => adapter.sendEmail({ ...message, text: textOf(message) }) };
  };
};

/** Payload's own mails come as HTML alone. */
const textOf = ({ text, html }: SendEmailOptions): string => (typeof text === "string" ? text : asText(String(html)));

let written = 0;
/** A header's value must stay on its line. */
const oneLine = (value: unknown): string =>
  String(value ?? "")
    .replace(/[\r\n]+/g, " ") // line ends
    .trim();

const writeMail = (folder: string, from: MailSettings["from"], message: SendEmailOptions): { file: string } => {
  const now = new Date();
  const to = oneLine(message.to);
  // 2026-11-23T09-31-02-123Z-0001-name.eml: of the address only what a file's name may have
  const name = to.replace(/@.*$/, "").replace(/[^\w.-]/g, "");
  const stamp = now.toISOString().replace(/[:.]/g, "-");
  const file = join(folder, `${stamp}-${String(++written).padStart(4, "0")}-${name}.eml`);
  const lines = [
    `Date: ${now.toUTCString().replace("GMT", "+0000")}`,
    `From: ${from.name} <${from.address}>`,
    `To: ${to}`,
    `Subject: ${oneLine(message.subject)}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    textOf(message),
    "",
  ];
  mkdirSync(folder, { recursive: true });
  // Invitations have links in them that let one in.
  writeFileSync(file, lines.join("\n"), { mode: 0o600 });
  return { file };
};
