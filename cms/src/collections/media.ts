import { join } from "node:path";
import { addDataAndFileToRequest, type CollectionConfig, type Field, type PayloadHandler } from "payload";
import { guardOwnerRegion, ownedDocumentAccess } from "../access/index.ts";
import { ledgerOnSave } from "../editions/index.ts";
import { env } from "../env.ts";
import { ownerRegionField, usedInField } from "../fields/common.ts";
import { idField } from "../fields/id.ts";
import { lineField } from "../fields/text.ts";
import { inLanguageOf, words } from "../i18n/words.ts";
import { encodeAhead, prepareUpload } from "../media/prepare-upload.ts";
import { keepWriterFromLiveMedia } from "../workflow/index.ts";
import { GROUPS } from "./groups.ts";

/** What editors may upload. No SVG: it can carry scripts. */
export const UPLOAD_MIME_TYPES = [
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/avif",
  "image/tiff",
  "application/pdf",
];

const NEEDS_ALT = words(
  "Kirjoita kuvalle tekstivastine tai merkitse se koristekuvaksi.",
  "Skriv en alternativtext för bilden eller märk den som dekorativ.",
  "Write an alternative text for the picture, or mark it as decorative.",
);

const computed = (field: Field): Field => ({ ...field, access: { create: () => false, update: () => false } }) as Field;

/** As Payload's own `POST /api/media`, but the picture is encoded before the transaction. */
const createEncoded: PayloadHandler = async (req) => {
  await addDataAndFileToRequest(req);
  if (req.user) await encodeAhead(req);
  const doc = await req.payload.create({
    collection: "media",
    data: (req.data ?? {}) as never,
    depth: 0,
    overrideAccess: false,
    req,
    ...(req.file ? { file: req.file } : {}),
  });
  return Response.json(
    { doc, message: req.t("general:successfullyCreated", { label: doc.filename ?? "" }) },
    { status: 201 },
  );
};

export const media = (): CollectionConfig => {
  const hooks = ledgerOnSave({ collection: "media" }) ?? {};
  return {
    slug: "media",
    labels: {
      singular: words("Kuva tai tiedosto", "Bild eller fil", "Picture or file"),
      plural: words("Kuvat ja tiedostot", "Bilder och filer", "Pictures and files"),
    },
    admin: {
      group: GROUPS.content,
      useAsTitle: "filename",
      description: words(
        "Kaikkien alueiden yhteinen kirjasto. Toisen alueen kuvaa saa käyttää, mutta sen tietoja muuttaa omistaja.",
        "Alla regioners gemensamma bibliotek. En annan regions bild får användas, men uppgifterna ändrar ägaren.",
        "The library of all regions. You may use another region's picture; its details are its owner's to change.",
      ),
      defaultColumns: ["filename", "alt", "ownerRegion", "updatedAt"],
      listSearchableFields: ["filename", "alt", "caption"],
    },
    defaultSort: "-updatedAt",
    trash: false,
    versions: false,
    // The library is common: an editor may use another region's pictures, not change them.
    access: { ...ownedDocumentAccess, read: ({ req }) => Boolean(req.user) },
    endpoints: [{ path: "/", method: "post", handler: createEncoded }],
    upload: {
      staticDir: join(env().dataDir, "originals"),
      mimeTypes: UPLOAD_MIME_TYPES,
      pasteURL: false,
      crop: false,
      focalPoint: true,
      bulkUpload: true,
      adminThumbnail: "thumbnail",
      imageSizes: [
        {
          name: "thumbnail",
          width: 320,
          withoutEnlargement: true,
          formatOptions: { format: "webp", options: { quality: 70 } },
        },
      ],
    },
    hooks: {
      ...hooks,
      beforeValidate: [guardOwnerRegion, keepWriterFromLiveMedia, ...(hooks.beforeValidate ?? [])],
      beforeChange: [prepareUpload, ...(hooks.beforeChange ?? [])],
    },
    fields: [
      idField(),
      {
        ...lineField("alt", words("Tekstivastine", "Alternativtext", "Alternative text")),
        admin: {
          condition: (data) => !data.decorative && data.mimeType !== "application/pdf",
          description: words(
            "Mitä kuva kertoo sille, joka ei näe sitä: ”Kaksi ihmistä täyttää lomaketta palvelutiskillä”. Ei sanaa ”kuva”; oma teksti joka kielellä.",
            "Vad bilden berättar för den som inte ser den: ”Två personer fyller i en blankett vid servicedisken”. Inte ordet ”bild”; en egen text på varje språk.",
            "What the picture says to somebody who cannot see it: “Two people fill in a form at a service desk”. Not the word “picture”; a text of its own in each language.",
          ),
        },
        validate: (value: unknown, { data, req }: { data: unknown; req: Parameters<typeof inLanguageOf>[0] }) => {
          const { decorative, mimeType } = data as { decorative?: boolean | null; mimeType?: string | null };
          if (decorative || mimeType === "application/pdf") return true;
          return Boolean(String(value ?? "").trim()) || inLanguageOf(req)(NEEDS_ALT);
        },
      },
      {
        name: "decorative",
        type: "checkbox",
        defaultValue: false,
        label: words("Koristekuva", "Dekorativ bild", "Decorative"),
        admin: {
          description: words(
            "Kuva vain elävöittää sivua eikä kerro mitään, mitä teksti ei jo kerro. Ruudunlukija ohittaa sen.",
            "Bilden bara livar upp sidan och berättar inget som texten inte redan berättar. Skärmläsaren hoppar över den.",
            "The picture only livens up the page and says nothing that the text does not. Screen readers pass over it.",
          ),
        },
      },
      lineField("caption", words("Kuvateksti", "Bildtext", "Caption"), {
        description: words(
          "Ehdotus kuvatekstiksi sivuille, joilla kuvaa käytetään. Sivun oma kuvateksti korvaa sen.",
          "Förslag till bildtext på sidor där bilden används. Sidans egen bildtext ersätter den.",
          "A caption for pages that use the picture. A page's own caption stands in its place.",
        ),
      }),
      {
        name: "credit",
        type: "text",
        label: words("Kuvaaja tai tekijä", "Fotograf eller upphovsperson", "Credit"),
        admin: {
          description: words(
            "Kuka kuvan otti tai teki. Tekijänoikeuslaki vaatii nimen, ja se näkyy kuvan yhteydessä.",
            "Vem som tog eller gjorde bilden. Upphovsrättslagen kräver namnet, och det visas vid bilden.",
            "Who took or made it. Copyright law asks for the name, and it is shown with the picture.",
          ),
        },
      },
      {
        name: "licence",
        type: "text",
        label: words("Käyttöoikeus", "Licens", "Licence"),
        admin: {
          description: words(
            "Millä ehdoin kuvaa saa käyttää, esimerkiksi ”CC BY 4.0” tai ”ostettu, vain verkkoon”.",
            "På vilka villkor bilden får användas, till exempel ”CC BY 4.0” eller ”köpt, bara för webben”.",
            "On what terms it may be used, “CC BY 4.0” or “bought, web only” for example.",
          ),
        },
      },
      ownerRegionField(),
      usedInField(),
      computed({
        name: "variants",
        type: "array",
        admin: { hidden: true },
        fields: [
          { name: "format", type: "select", options: ["avif", "webp"], required: true },
          { name: "sha256", type: "text", required: true, index: true },
          { name: "mimeType", type: "text", required: true },
          { name: "bytes", type: "number", required: true },
          { name: "width", type: "number", required: true },
          { name: "height", type: "number", required: true },
        ],
      }),
      computed({
        name: "storedFile",
        type: "group",
        admin: { hidden: true },
        fields: [
          { name: "sha256", type: "text", index: true },
          { name: "mimeType", type: "text" },
          { name: "bytes", type: "number" },
        ],
      }),
    ],
  };
};
