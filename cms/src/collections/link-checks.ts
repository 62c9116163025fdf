import type { CollectionConfig, Field } from "payload";
import { isAdministrator, type Person } from "../access/index.ts";
import { idField } from "../fields/id.ts";
import { words } from "../i18n/words.ts";
import { recheckEndpoint } from "../link-checks/recheck-endpoint.ts";

const nobody = () => false;
const administrators = ({ req }: { req: { user?: unknown } }) => isAdministrator(req.user as Person);

/** Written by our own operations alone. */
const written = (...fields: Field[]): Field[] =>
  fields.map(
    (field) =>
      ({ ...field, access: { create: nobody, update: nobody }, admin: { ...field.admin, readOnly: true } }) as Field,
  );

/** How links to other sites answered. Only `src/link-checks` writes it; editors see their own on the dashboard. */
export const linkChecks = (): CollectionConfig => ({
  slug: "link-checks",
  labels: {
    singular: words("Linkin tarkistus", "Länkkontroll", "Link check"),
    plural: words("Linkkien tarkistukset", "Länkkontroller", "Link checks"),
  },
  admin: {
    group: words("Julkaiseminen", "Publicering", "Publishing"),
    useAsTitle: "url",
    defaultColumns: ["url", "state", "status", "reason", "checkedAt", "failingSince"],
    hidden: ({ user }) => !isAdministrator(user as unknown as Person),
    description: words(
      "Sivustojen ulkopuoliset linkit ja miten ne vastasivat. Järjestelmä tarkistaa ne kerran päivässä.",
      "Webbplatsernas externa länkar och hur de svarade. Systemet kontrollerar dem en gång om dagen.",
      "The sites' links to other sites and how they answered. The system checks them once a day.",
    ),
  },
  access: { create: nobody, update: nobody, delete: nobody, read: administrators },
  versions: false,
  lockDocuments: false,
  defaultSort: "state",
  endpoints: [recheckEndpoint],
  fields: [
    idField(),
    ...written(
      { name: "url", type: "text", required: true, label: words("Osoite", "Adress", "Address") },
      {
        name: "state",
        type: "select",
        required: true,
        index: true,
        label: words("Tila", "Status", "State"),
        options: [
          { value: "broken", label: words("Ei toimi", "Fungerar inte", "Broken") },
          {
            value: "failing",
            label: words("Ei vastannut, yritetään uudelleen", "Svarade inte, försöker igen", "Failing"),
          },
          { value: "works", label: words("Toimii", "Fungerar", "Works") },
        ],
      },
      { name: "status", type: "number", label: words("HTTP-vastaus", "HTTP-svar", "HTTP status") },
      { name: "reason", type: "text", label: words("Syy", "Orsak", "Reason") },
      { name: "movedTo", type: "text", label: words("Ohjaa osoitteeseen", "Leder till", "Leads to") },
      { name: "failures", type: "number", label: words("Epäonnistumisia", "Misslyckade försök", "Failures") },
      {
        name: "failingSince",
        type: "date",
        label: words("Ei ole toiminut", "Har inte fungerat sedan", "Failing since"),
      },
      { name: "checkedAt", type: "date", label: words("Tarkistettu", "Kontrollerad", "Checked at") },
    ),
  ],
});

/** One row a round: who begins it has the day's work, as no other can make a row of that id. */
export const linkCheckRounds = (): CollectionConfig => ({
  slug: "link-check-rounds",
  labels: {
    singular: words("Linkkien tarkistuskierros", "Länkkontrollrunda", "Round of link checks"),
    plural: words("Linkkien tarkistuskierrokset", "Länkkontrollrundor", "Rounds of link checks"),
  },
  admin: {
    group: words("Julkaiseminen", "Publicering", "Publishing"),
    defaultColumns: ["id", "aliveAt", "finishedAt", "links", "broken"],
    hidden: ({ user }) => !isAdministrator(user as unknown as Person),
    description: words(
      "Milloin linkit tarkistettiin ja mitä löytyi.",
      "När länkarna kontrollerades och vad som hittades.",
      "When links were checked and what was found.",
    ),
  },
  access: { create: nobody, update: nobody, delete: nobody, read: administrators },
  versions: false,
  lockDocuments: false,
  fields: [
    idField(),
    ...written(
      { name: "aliveAt", type: "date", required: true, label: words("Viimeksi elossa", "Senast i gång", "Last alive") },
      { name: "finishedAt", type: "date", index: true, label: words("Valmis", "Klar", "Finished") },
      { name: "links", type: "number", label: words("Linkkejä", "Länkar", "Links") },
      { name: "broken", type: "number", label: words("Rikki", "Trasiga", "Broken") },
    ),
  ],
});
