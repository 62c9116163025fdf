import { HORIZONS, MOTIFS } from "@aluesivut/content";
import type { Field, FieldAccess } from "payload";
import { type Words, words } from "../i18n/words.ts";
import { pictureField } from "./relations.ts";
import { themeField } from "./theme.ts";

const MOTIF_NAMES: Record<(typeof MOTIFS)[number], Words> = {
  dome: words("kupoli", "kupol", "dome"),
  quarters: words("korttelit", "kvarter", "quarters"),
  chevrons: words("nuolet", "vinklar", "chevrons"),
  sawtooth: words("sahalaita", "sågtand", "sawtooth"),
  rail: words("raide", "räls", "rail"),
  ridges: words("harjut", "åsar", "ridges"),
  ring: words("rengas", "ring", "ring"),
  fell: words("tunturi", "fjäll", "fell"),
  house: words("talo", "hus", "house"),
};
const HORIZON_NAMES: Record<(typeof HORIZONS)[number], Words> = {
  helsinki: words("Helsinki", "Helsingfors", "Helsinki"),
  espoo: words("Espoo", "Esbo", "Espoo"),
  vantaa: words("Vantaa", "Vanda", "Vantaa"),
  tampere: words("Tampere", "Tammerfors", "Tampere"),
  kouvola: words("Kouvola", "Kouvola", "Kouvola"),
  vaasa: words("Vaasa", "Vasa", "Vaasa"),
  "etela-savo": words("Etelä-Savo", "Södra Savolax", "South Savo"),
  koillismaa: words("Koillismaa", "Koillismaa", "Koillismaa"),
  porvoo: words("Porvoo", "Borgå", "Porvoo"),
};

/** Colours, motif, horizon and logo of a region's site; `mayChange` says who decides the first three. */
export const lookFields = (mayChange: FieldAccess): Field[] => [
  {
    ...themeField(),
    label: words("Ilme", "Utseende", "Look"),
    access: { create: mayChange, update: mayChange },
    fields: [
      ...themeField().fields,
      {
        type: "row",
        fields: [
          {
            name: "motif",
            type: "select",
            options: MOTIFS.map((value) => ({ value, label: MOTIF_NAMES[value] })),
            label: words("Kuvio", "Mönster", "Motif"),
            admin: {
              width: "33%",
              description: words(
                "Nauha sivun alalaidassa ja kuvattomissa korteissa.",
                "Bandet nederst på sidan och på kort utan bild.",
                "The band at the foot of the page and on cards without a picture.",
              ),
            },
          },
          {
            name: "horizon",
            type: "select",
            options: HORIZONS.map((value) => ({ value, label: HORIZON_NAMES[value] })),
            label: words("Maisema", "Landskap", "Horizon"),
            admin: {
              width: "33%",
              description: words(
                "Piirretty maisema sivun alussa.",
                "Det tecknade landskapet överst på sidan.",
                "The drawn skyline at the top of the page.",
              ),
            },
          },
          {
            name: "horizonFocus",
            type: "number",
            min: 0,
            max: 100,
            defaultValue: 50,
            label: words("Maiseman painopiste, %", "Landskapets fokus, %", "Focus of the horizon, %"),
            admin: {
              width: "34%",
              description: words(
                "Mikä kohta maisemasta jää näkyviin puhelimessa: 0 vasen, 100 oikea reuna.",
                "Vilken del av landskapet som syns i telefonen: 0 vänster, 100 höger kant.",
                "Which part of the skyline a phone shows: 0 the left edge, 100 the right.",
              ),
            },
          },
        ],
      },
    ],
  },
  pictureField("logo", words("Logo", "Logotyp", "Logo"), {
    description: words(
      "Alueen tunnus yläpalkissa nimen edessä. Tyhjänä näkyy pelkkä nimi.",
      "Regionens märke framför namnet i sidhuvudet. Tomt: bara namnet visas.",
      "The region's mark before its name in the top band. Left empty, the name stands alone.",
    ),
  }),
];
