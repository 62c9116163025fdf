/* `node generate-region.ts <slug> <articles>`: a region with that many published articles, beside the demo's. */
import config from "@aluesivut/cms/config";
import { type CollectionSlug, getPayload } from "@aluesivut/cms/local-api";
import { publish } from "@aluesivut/cms/operations";
import { runMain } from "../stack/progress.ts";

const WORDS =
  "työ palvelu osaaminen koulutus yritys valmentaja neuvonta hakemus tuki kunta alue matka tapaaminen ura".split(" ");
const sentence = (seed: number): string =>
  `${Array.from({ length: 12 }, (_, index) => WORDS[(seed * 7 + index * (seed % 5) + index) % WORDS.length]).join(" ")}.`;
const paragraph = (seed: number) => ({
  type: "paragraph",
  version: 1,
  direction: "ltr",
  format: "",
  indent: 0,
  children: [
    {
      type: "text",
      version: 1,
      text: Array.from({ length: 5 }, (_, index) => sentence(seed + index)).join(" "),
      detail: 0,
      format: 0,
      mode: "normal",
      style: "",
    },
  ],
});
const body = (seed: number) => ({
  root: {
    type: "root",
    version: 1,
    direction: "ltr",
    format: "",
    indent: 0,
    children: [paragraph(seed), paragraph(seed + 3), paragraph(seed + 8)],
  },
});

await runMain(async () => {
  const [region = "mittaus", count = "1000"] = process.argv.slice(2);
  const payload = await getPayload({ config });
  const template = await payload.findByID({
    collection: "regions",
    id: "etela-savo",
    locale: "fi",
    draft: true,
    depth: 0,
  });
  const { createdAt: _, updatedAt: __, ...settings } = template;
  await payload.create({
    collection: "regions",
    locale: "fi",
    draft: true,
    depth: 0,
    data: {
      ...settings,
      id: region,
      name: "Mittaus",
      locales: ["fi"],
      front: [],
      navigation: [],
      municipalities: [],
    } as never,
  });
  await publish({ payload, overrideAccess: true, collection: "regions", id: region, locale: "all" });
  for (let number = 1; number <= Number(count); number += 1) {
    const { id } = await payload.create({
      collection: "articles" as CollectionSlug,
      locale: "fi",
      draft: true,
      depth: 0,
      data: {
        title: `Mittausuutinen ${number}`,
        lead: sentence(number),
        body: body(number),
        ownerRegion: region,
        sourceLocale: "fi",
      } as never,
    });
    await publish({ payload, overrideAccess: true, collection: "articles", id: id as string, locale: "fi" });
    if (number % 250 === 0) console.log(`${number} articles`);
  }
  process.exit();
});
