import type { CollectionConfig } from "payload";
import { guardOwnerRegion, liveOnSaveAccess } from "../access/index.ts";
import { ledgerOnSave } from "../editions/index.ts";
import { ownerRegionField } from "../fields/common.ts";
import { idField } from "../fields/id.ts";
import { targetField } from "../fields/relations.ts";
import { adminLanguage, words } from "../i18n/words.ts";
import { GROUPS } from "./groups.ts";

const NOT_A_PATH = words(
  "Kirjoita sivuston sisäinen osoite, joka alkaa ja päättyy vinoviivaan, esimerkiksi /fi/vanha-sivu/.",
  "Skriv en adress inom webbplatsen som börjar och slutar med snedstreck, till exempel /sv/gammal-sida/.",
  "Write an address within the site that begins and ends with a slash, /en/old-page/ for example.",
);

/** Addresses that never were ours to publish, and still should lead somewhere: printed ones, those of an older site. */
export const redirects = (): CollectionConfig => {
  const hooks = ledgerOnSave({ collection: "redirects" }) ?? {};
  return {
    slug: "redirects",
    labels: {
      singular: words("Uudelleenohjaus", "Omdirigering", "Redirect"),
      plural: words("Uudelleenohjaukset", "Omdirigeringar", "Redirects"),
    },
    admin: {
      group: GROUPS.site,
      useAsTitle: "from",
      defaultColumns: ["from", "ownerRegion", "updatedAt"],
      description: words(
        "Voimassa heti tallennuksesta. Sivujen omat osoitemuutokset ohjautuvat itsestään.",
        "Gäller genast när den sparas. Sidornas egna adressändringar omdirigeras av sig själva.",
        "In force as soon as it is saved. Changes of the pages' own addresses redirect by themselves.",
      ),
    },
    trash: false,
    versions: false,
    access: liveOnSaveAccess,
    hooks: { ...hooks, beforeValidate: [guardOwnerRegion, ...(hooks.beforeValidate ?? [])] },
    fields: [
      idField(),
      {
        name: "from",
        type: "text",
        required: true,
        index: true,
        label: words("Vanha osoite", "Gammal adress", "Old address"),
        // a path within the site: slash, parts without spaces, question marks or hashes, slash; or a file's name at the end
        validate: (value: unknown, { req }: { req: { i18n?: { language?: string } } }) =>
          /^\/(?:[^\s?#]*\/|[^\s?#]*\.[a-z]+)?$/.test(String(value ?? "")) ||
          NOT_A_PATH[adminLanguage(req.i18n?.language)],
        admin: {
          placeholder: words("/fi/vanha-sivu/", "/sv/gammal-sida/", "/en/old-page/"),
          description: words(
            "Osoite sivuston juuresta alkaen, kieli mukana: painetun esitteen tai entisen sivuston osoite.",
            "Adressen från webbplatsens rot, med språket: en adress i en tryckt broschyr eller på en tidigare webbplats.",
            "The address from the site's root, language included: one in a printed leaflet, or of a former site.",
          ),
        },
      },
      targetField(),
      ownerRegionField(),
    ],
  };
};
