import { randomBytes } from "node:crypto";
import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeValidateHook,
  type Endpoint,
  Forbidden,
  type Payload,
  type PayloadRequest,
} from "payload";
import { isAdministrator, type Person, type Role } from "../../access/index.ts";
import { env } from "../../env.ts";
import { adminLanguage, inLanguageOf, sayIn, words } from "../../i18n/words.ts";
import { asHtml, sendMail, signed } from "../../mail/index.ts";
import { MINIMUM_PASSWORD } from "./password.ts";
import { ROLE_DUTIES, ROLE_NAMES } from "./role-words.ts";

const INVITATION_DAYS = 7;
const INVITATION_MS = INVITATION_DAYS * 24 * 60 * 60 * 1000;
const CONTEXT = "invitation";

type Invited = { id: string | number; email: string; name?: string | null; language?: string | null; role: Role };

const INVITED = {
  subject: words("Tervetuloa Aluesivuihin", "Välkommen till Aluesivut", "Welcome to Aluesivut"),
  text: words(
    "Hei{name},\n\nsinulle on tehty käyttäjätili Aluesivuihin, jossa työllisyyspalvelujen alueelliset sivut kirjoitetaan.\n\nRoolisi: {role}. {duties}\n\nAseta salasanasi tästä linkistä. Salasanassa on oltava vähintään {length} merkkiä.\n{link}\n\nLinkki on voimassa {days} päivää. Jos se on vanhentunut, pyydä ylläpitäjältä uusi kutsu.",
    "Hej{name},\n\ndu har fått ett konto i Aluesivut, där sysselsättningstjänsternas regionala webbplatser skrivs.\n\nDin roll: {role}. {duties}\n\nVälj ditt lösenord via den här länken. Lösenordet måste ha minst {length} tecken.\n{link}\n\nLänken gäller i {days} dagar. Om den har gått ut, be administratören om en ny inbjudan.",
    "Hello{name},\n\nan account has been made for you in Aluesivut, where the regional sites of the employment services are written.\n\nYour role: {role}. {duties}\n\nSet your password by this link. The password must have at least {length} characters.\n{link}\n\nThe link is valid for {days} days. If it has expired, ask the administrator for a new invitation.",
  ),
};

const RESET = {
  subject: words("Uusi salasana Aluesivuihin", "Nytt lösenord till Aluesivut", "A new password for Aluesivut"),
  text: words(
    "Hei,\n\njoku, luultavasti sinä, pyysi uutta salasanaa Aluesivuihin. Aseta se tästä linkistä. Salasanassa on oltava vähintään {length} merkkiä.\n{link}\n\nLinkki on voimassa tunnin. Jos et pyytänyt uutta salasanaa, sinun ei tarvitse tehdä mitään: vanha toimii edelleen.",
    "Hej,\n\nnågon, troligen du, bad om ett nytt lösenord till Aluesivut. Välj det via den här länken. Lösenordet måste ha minst {length} tecken.\n{link}\n\nLänken gäller i en timme. Om du inte bad om ett nytt lösenord behöver du inte göra något: det gamla fungerar fortfarande.",
    "Hello,\n\nsomebody, probably you, asked for a new password for Aluesivut. Set it by this link. The password must have at least {length} characters.\n{link}\n\nThe link is valid for an hour. If you did not ask for it you need not do anything: the old one still works.",
  ),
};

const resetLink = (token: string): string => `${env().cmsUrl}/admin/reset/${token}`;
const languageOf = (user: { language?: unknown }) =>
  adminLanguage(typeof user.language === "string" ? user.language : undefined);

/** Payload's mail of a forgotten password, in our words and the person's language. */
export const resetMail = {
  // Payload notes the request outside of the transaction it has open: SQLite's one writer would wait for itself and fail.
  ...(env().databaseUrl.startsWith("file:") ? { minRequestInterval: 0 } : {}),
  generateEmailSubject: ({ user }: { user?: unknown } = {}) => RESET.subject[languageOf(user as Invited)],
  generateEmailHTML: ({ token, user }: { token?: string; user?: unknown } = {}) => {
    const language = languageOf(user as Invited);
    return asHtml(
      signed(sayIn(language)(RESET.text, { link: resetLink(String(token)), length: MINIMUM_PASSWORD }), language),
    );
  },
};

const mailInvitation = (payload: Payload, user: Invited, token: string): void => {
  const language = languageOf(user);
  const say = sayIn(language);
  const text = say(INVITED.text, {
    name: user.name ? ` ${user.name}` : "",
    role: say(ROLE_NAMES[user.role]),
    duties: say(ROLE_DUTIES[user.role]),
    link: resetLink(token),
    days: INVITATION_DAYS,
    length: MINIMUM_PASSWORD,
  });
  sendMail(payload, { to: user.email, language, subject: say(INVITED.subject), text });
};

/** A user made without a password gets one that nobody knows, and a link to set their own. */
export const inviteOnCreate: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (operation !== "create" || !data || data.password) return data;
  const token = randomBytes(20).toString("hex");
  req.context[CONTEXT] = token;
  return {
    ...data,
    password: randomBytes(32).toString("base64url"),
    resetPasswordToken: token,
    resetPasswordExpiration: new Date(Date.now() + INVITATION_MS).toISOString(),
    invitedAt: new Date().toISOString(),
  };
};

export const sendInvitation: CollectionAfterChangeHook = ({ doc, operation, req, context }) => {
  const token = context[CONTEXT] ?? req.context[CONTEXT];
  if (operation === "create" && typeof token === "string") mailInvitation(req.payload, doc as Invited, token);
  return doc;
};

const NOT_FOUND = words(
  "Käyttäjää ei ole. Lataa käyttäjien luettelo uudelleen.",
  "Användaren finns inte. Ladda om listan över användare.",
  "There is no such user. Reload the list of users.",
);

const inviteAgain = async (req: PayloadRequest): Promise<Response> => {
  if (!isAdministrator(req.user as Person)) throw new Forbidden(req.t);
  const { docs } = await req.payload.find({
    collection: "users",
    where: { id: { equals: String(req.routeParams?.id) } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  });
  const user = docs[0];
  if (!user) throw new APIError(inLanguageOf(req)(NOT_FOUND), 404, null, true);
  const token = randomBytes(20).toString("hex");
  const invitedAt = new Date().toISOString();
  await req.payload.db.updateOne({
    collection: "users",
    id: user.id,
    data: {
      resetPasswordToken: token,
      resetPasswordExpiration: new Date(Date.now() + INVITATION_MS).toISOString(),
      invitedAt,
    },
  });
  mailInvitation(req.payload, user as Invited, token);
  return Response.json({ invitedAt, to: user.email }, { headers: { "cache-control": "no-store" } });
};

/** A new link, valid from now; the one before it stops working. */
export const invitationEndpoints: Endpoint[] = [{ method: "post", path: "/:id/invite", handler: inviteAgain }];
