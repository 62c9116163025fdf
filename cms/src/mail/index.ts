/* The door of the mails: one to somebody, one to each of several in their own language, and who works for a region. */
export { mailAdapter } from "./adapter.ts";
export { asHtml } from "./as-text.ts";
export { type Account, accountsById, documentUrl, mailPeople, peopleOf } from "./people.ts";
export { keepMailing, type Mail, retryMails, sendMail, signed } from "./send-mail.ts";
