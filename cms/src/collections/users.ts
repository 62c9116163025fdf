import { LOCALES, NATIONAL } from "@aluesivut/content";
import type { CollectionConfig } from "payload";
import { isAdministrator, isRegional, type Person, ROLES } from "../access/index.ts";
import { env } from "../env.ts";
import { idField } from "../fields/id.ts";
import { LANGUAGE_NAMES } from "../i18n/languages.ts";
import { inLanguageOf, words } from "../i18n/words.ts";
import { invitationEndpoints, inviteOnCreate, resetMail, sendInvitation } from "../workflow/accounts/invite.ts";
import { followLanguage, noteLogin } from "../workflow/accounts/log-in.ts";
import { requireGoodPassword } from "../workflow/accounts/password.ts";
import { ROLE_NAMES } from "../workflow/accounts/role-words.ts";
import { GROUPS } from "./groups.ts";

const NEEDS_REGION = words(
  "Valitse ainakin yksi alue: alueen toimittaja ja kirjoittaja työskentelevät aina jonkin alueen sisältöjen parissa.",
  "Välj minst en region: en regional redaktör eller skribent arbetar alltid med någon regions innehåll.",
  "Choose at least one region: a regional editor or writer always works on the content of some region.",
);

const administratorOnly = ({ req }: { req: { user?: unknown } }) => isAdministrator(req.user as Person);
const themselves = ({ req }: { req: { user?: { id: unknown } | null } }) =>
  isAdministrator(req.user as Person) || (req.user ? { id: { equals: req.user.id } } : false);

export const users = (): CollectionConfig => ({
  slug: "users",
  labels: { singular: words("Käyttäjä", "Användare", "User"), plural: words("Käyttäjät", "Användare", "Users") },
  admin: {
    group: GROUPS.administration,
    useAsTitle: "email",
    defaultColumns: ["name", "email", "role", "regions", "lastLoginAt"],
    listSearchableFields: ["name", "email"],
    description: words(
      "Kun tallennat uuden käyttäjän, hän saa sähköpostiin linkin, jolla asettaa salasanansa.",
      "När du sparar en ny användare får hen en länk per e-post för att välja sitt lösenord.",
      "When you save a new user, they get a link by e-mail to set their password.",
    ),
    hidden: ({ user }) => !isAdministrator(user as unknown as Person),
  },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    depth: 0,
    removeTokenFromResponses: true,
    cookies: { sameSite: "Lax", secure: env().cmsUrl.startsWith("https:") },
    forgotPassword: resetMail,
  },
  trash: false,
  versions: false,
  access: {
    admin: ({ req }) => Boolean(req.user),
    create: administratorOnly,
    // Everyone sees and changes themselves: name, language and password, not role and regions.
    read: themselves,
    update: themselves,
    delete: administratorOnly,
    unlock: administratorOnly,
  },
  hooks: {
    beforeOperation: [requireGoodPassword],
    beforeValidate: [inviteOnCreate],
    afterChange: [sendInvitation, followLanguage],
    afterLogin: [noteLogin],
  },
  endpoints: invitationEndpoints,
  fields: [
    idField(),
    {
      name: "name",
      type: "text",
      label: words("Nimi", "Namn", "Name"),
      admin: {
        description: words(
          "Näkyy muille toimittajille: kuka kirjoitti, tarkisti ja julkaisi.",
          "Visas för andra redaktörer: vem som skrev, granskade och publicerade.",
          "Shown to other editors: who wrote, reviewed and published.",
        ),
      },
    },
    {
      // Who is invited sets their own: the form of a new user asks for none.
      name: "password",
      type: "text",
      virtual: true,
      hidden: true,
      access: { create: () => false },
      admin: { hidden: true },
    },
    {
      name: "role",
      type: "radio",
      required: true,
      saveToJWT: true,
      defaultValue: "regional-editor",
      label: words("Rooli", "Roll", "Role"),
      options: ROLES.map((value) => ({ value, label: ROLE_NAMES[value] })),
      access: { create: administratorOnly, update: administratorOnly },
      admin: {
        layout: "vertical",
        description: words("Mitä käyttäjä saa tehdä.", "Vad användaren får göra.", "What the user may do."),
        components: { Description: "/admin/workflow/RoleDuties.tsx#RoleDuties" },
      },
    },
    {
      name: "regions",
      type: "relationship",
      relationTo: "regions",
      hasMany: true,
      label: words("Alueet", "Regioner", "Regions"),
      filterOptions: { id: { not_equals: NATIONAL } },
      access: { create: administratorOnly, update: administratorOnly },
      admin: {
        allowCreate: false,
        condition: (data) => isRegional(data.role),
        description: words(
          "Alueet, joiden sisältöjä käyttäjä näkee ja muokkaa. Vähintään yksi.",
          "Regionerna vars innehåll användaren ser och ändrar. Minst en.",
          "The regions whose content the user sees and changes. At least one.",
        ),
      },
      validate: (
        value: unknown,
        { siblingData, req }: { siblingData: unknown; req: Parameters<typeof inLanguageOf>[0] },
      ) =>
        !isRegional((siblingData as { role?: string }).role) || (Array.isArray(value) && value.length > 0)
          ? true
          : inLanguageOf(req)(NEEDS_REGION),
    },
    {
      name: "language",
      type: "select",
      label: words("Kieli", "Språk", "Language"),
      options: LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
      admin: {
        description: words(
          "Hallinnan ja sähköpostien kieli. Tyhjänä hallinta on selaimen kielellä ja viestit suomeksi. Ei vaikuta siihen, millä kielillä sisältöä kirjoitetaan.",
          "Språket i administrationen och i e-post. Tomt: administrationen på webbläsarens språk och meddelanden på finska. Påverkar inte på vilka språk innehåll skrivs.",
          "The language of the admin and of mails. Empty: the admin in the browser's language and mails in Finnish. It does not matter for the languages content is written in.",
        ),
      },
    },
    {
      name: "invitation",
      type: "ui",
      admin: { position: "sidebar", components: { Field: "/admin/workflow/Invitation.tsx#Invitation" } },
    },
    {
      name: "invitedAt",
      type: "date",
      label: words("Kutsuttu", "Inbjuden", "Invited"),
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
    {
      name: "lastLoginAt",
      type: "date",
      label: words("Kirjautunut viimeksi", "Senast inloggad", "Last login"),
      access: { create: () => false, update: () => false },
      admin: { hidden: true, date: { displayFormat: "d.M.yyyy HH.mm" } },
    },
  ],
});
