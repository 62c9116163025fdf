import { APIError, type CollectionConfig } from "payload";
import { isAdministrator, type Person, ROLES } from "../access/index.ts";
import { env } from "../env.ts";
import { idField } from "../fields/id.ts";
import { inLanguageOf, type Words, words } from "../i18n/words.ts";
import { GROUPS } from "./groups.ts";

const MINIMUM_PASSWORD = 12;
const TOO_SHORT = words(
  `Salasanassa on oltava vähintään ${MINIMUM_PASSWORD} merkkiä.`,
  `Lösenordet måste ha minst ${MINIMUM_PASSWORD} tecken.`,
  `A password must have at least ${MINIMUM_PASSWORD} characters.`,
);

const ROLE_NAMES: Record<(typeof ROLES)[number], Words> = {
  administrator: words("Ylläpitäjä", "Administratör", "Administrator"),
  "national-editor": words("Valtakunnallinen toimittaja", "Nationell redaktör", "National editor"),
  "regional-editor": words("Alueen toimittaja", "Regional redaktör", "Regional editor"),
};

const NEEDS_REGION = words(
  "Alueen toimittajalla on oltava vähintään yksi alue.",
  "En regional redaktör måste ha minst en region.",
  "A regional editor must have at least one region.",
);

const administratorOnly = ({ req }: { req: { user?: unknown } }) => isAdministrator(req.user as Person);

export const users = (): CollectionConfig => ({
  slug: "users",
  labels: { singular: words("Käyttäjä", "Användare", "User"), plural: words("Käyttäjät", "Användare", "Users") },
  admin: {
    group: GROUPS.administration,
    useAsTitle: "email",
    description: words(
      "Ne, joilla on tunnus tähän julkaisujärjestelmään.",
      "De som har ett konto i publiceringssystemet.",
      "Those with an account in this system.",
    ),
    defaultColumns: ["email", "name", "role", "regions"],
    hidden: ({ user }) => !isAdministrator(user as unknown as Person),
  },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    depth: 0,
    removeTokenFromResponses: true,
    cookies: { sameSite: "Lax", secure: env().cmsUrl.startsWith("https:") },
  },
  trash: false,
  versions: false,
  access: {
    admin: ({ req }) => Boolean(req.user),
    create: administratorOnly,
    // Everyone sees and changes themselves: name and password, not role and regions.
    read: ({ req }) => isAdministrator(req.user as Person) || (req.user ? { id: { equals: req.user.id } } : false),
    update: ({ req }) => isAdministrator(req.user as Person) || (req.user ? { id: { equals: req.user.id } } : false),
    delete: administratorOnly,
    unlock: administratorOnly,
  },
  hooks: {
    beforeOperation: [
      async ({ args, operation, req }) => {
        if (!["create", "update", "resetPassword"].includes(operation)) return args;
        const data = (args as { data?: { password?: unknown; role?: unknown } }).data;
        if (typeof data?.password === "string" && data.password.length < MINIMUM_PASSWORD) {
          throw new APIError(inLanguageOf(req)(TOO_SHORT), 400, null, true);
        }
        // The account made on the very first visit is the administrator: nobody else could make one.
        if (operation === "create" && data && !data.role && !req.user) {
          const { totalDocs } = await req.payload.count({ collection: "users", req });
          if (totalDocs === 0) data.role = "administrator";
        }
        return args;
      },
    ],
  },
  fields: [
    idField(),
    {
      name: "name",
      type: "text",
      label: words("Nimi", "Namn", "Name"),
      admin: {
        description: words(
          "Näkyy muille toimittajille siinä, kuka teki mitä. Lukijat eivät näe sitä.",
          "Visas för andra redaktörer i vem som gjorde vad. Läsarna ser det inte.",
          "Other editors see it in who did what. Readers do not.",
        ),
      },
    },
    {
      name: "role",
      type: "select",
      required: true,
      saveToJWT: true,
      defaultValue: "regional-editor",
      label: words("Rooli", "Roll", "Role"),
      options: ROLES.map((value) => ({ value, label: ROLE_NAMES[value] })),
      admin: {
        description: words(
          "Mitä saa tehdä: ylläpitäjä kaiken, valtakunnallinen toimittaja kaikille alueille yhteisen, alueen toimittaja omien alueidensa sisällön.",
          "Vad man får göra: administratören allt, den nationella redaktören det gemensamma för alla regioner, den regionala redaktören sina regioners innehåll.",
          "What one may do: an administrator everything, a national editor what all regions show, a regional editor the content of their regions.",
        ),
      },
      access: { create: administratorOnly, update: administratorOnly },
    },
    {
      name: "regions",
      type: "relationship",
      relationTo: "regions",
      hasMany: true,
      label: words("Alueet", "Regioner", "Regions"),
      access: { create: administratorOnly, update: administratorOnly },
      admin: {
        description: words(
          "Alueet, joiden sisältöä henkilö hoitaa. Muiden alueiden luonnoksia hän ei näe.",
          "Regionerna vars innehåll personen sköter. Andra regioners utkast ser hen inte.",
          "The regions whose content the person looks after. Drafts of other regions are not shown to them.",
        ),
        condition: (data) => data.role === "regional-editor",
      },
      validate: (
        value: unknown,
        { siblingData, req }: { siblingData: unknown; req: Parameters<typeof inLanguageOf>[0] },
      ) =>
        (siblingData as { role?: string }).role !== "regional-editor" || (Array.isArray(value) && value.length > 0)
          ? true
          : inLanguageOf(req)(NEEDS_REGION),
    },
  ],
});
