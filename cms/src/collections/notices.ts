import { LINKABLE_COLLECTIONS } from "../fields/linkable-collections.ts";
import { linkFields } from "../fields/relations.ts";
import { formattedField } from "../fields/rich-text.ts";
import { headingField } from "../fields/text.ts";
import { type Words, words } from "../i18n/words.ts";
import { GROUPS } from "./groups.ts";
import { publicDocument } from "./public-document.ts";

const momentField = (name: string, label: Words, description: Words) => ({
  name,
  type: "date" as const,
  label,
  admin: {
    width: "50%",
    description,
    date: { pickerAppearance: "dayAndTime" as const, displayFormat: "d.M.yyyy HH.mm", timeFormat: "HH.mm" },
  },
});

export const notices = () =>
  publicDocument({
    kind: "notice",
    labels: {
      singular: words("Tiedote sivuille", "Meddelande på sidorna", "Notice"),
      plural: words("Häiriötiedotteet", "Störningsmeddelanden", "Notices"),
    },
    group: GROUPS.content,
    heading: headingField(
      "title",
      words(
        "Asia muutamalla sanalla: ”Puhelinpalvelu on suljettu maanantaina”.",
        "Saken med några ord: ”Telefontjänsten är stängd på måndag”.",
        "The matter in a few words: “Phone service is closed on Monday”.",
      ),
    ),
    columns: ["severity", "startsAt", "endsAt"],
    description: words(
      "Näkyy sivujen ylälaidassa alueella, joka sen omistaa, ja niillä, joille se on jaettu.",
      "Visas högst upp på sidorna i regionen som äger det och i dem som det har delats med.",
      "Stands on top of the pages in the region that owns it and in those it is shared with.",
    ),
    fields: [
      {
        name: "severity",
        type: "select",
        required: true,
        defaultValue: "info",
        label: words("Vakavuus", "Allvarlighetsgrad", "Severity"),
        options: [
          { value: "info", label: words("tiedoksi", "för kännedom", "information") },
          { value: "warning", label: words("varoitus", "varning", "warning") },
          { value: "emergency", label: words("hätätiedote", "nödmeddelande", "emergency") },
        ],
        admin: {
          description: words(
            "Ratkaisee värin ja järjestyksen. Hätätiedote on vain vaaraa tai palvelun täyttä katkosta varten.",
            "Avgör färg och ordning. Nödmeddelande är bara för fara eller ett totalt avbrott.",
            "Decides colour and order. Emergency is only for danger or a full outage.",
          ),
        },
      },
      formattedField("html", words("Teksti", "Text", "Text"), {
        description: words(
          "Yksi tai kaksi virkettä: mitä on tapahtunut, kauanko se kestää, mitä lukija voi tehdä sillä välin.",
          "En eller två meningar: vad som har hänt, hur länge det varar, vad läsaren kan göra under tiden.",
          "A sentence or two: what happened, how long it lasts, what readers can do meanwhile.",
        ),
      }),
      {
        name: "link",
        type: "group",
        label: words("Linkki", "Länk", "Link"),
        admin: {
          description: words(
            "Mistä saa lisää tietoa. Voi jättää tyhjäksi.",
            "Där man får veta mer. Kan lämnas tomt.",
            "Where to learn more. May be left empty.",
          ),
        },
        fields: linkFields().map((field) => ({ ...field, required: false }) as typeof field),
      },
      {
        type: "row",
        fields: [
          momentField(
            "startsAt",
            words("Näkyy alkaen", "Visas från", "Shown from"),
            words("Tyhjänä heti julkaistaessa.", "Tomt: genast vid publicering.", "Empty: at once when published."),
          ),
          momentField(
            "endsAt",
            words("Näkyy asti", "Visas till", "Shown until"),
            words("Tyhjänä kunnes poistetaan.", "Tomt: tills det tas bort.", "Empty: until it is withdrawn."),
          ),
        ],
      },
      {
        name: "pages",
        type: "relationship",
        relationTo: LINKABLE_COLLECTIONS,
        hasMany: true,
        label: words("Vain näillä sivuilla", "Endast på dessa sidor", "Only on these pages"),
        admin: {
          description: words(
            "Tyhjänä tiedote on alueen joka sivulla.",
            "Tomt: meddelandet visas på regionens alla sidor.",
            "Empty: the notice stands on every page of the region.",
          ),
        },
      },
    ],
  });
