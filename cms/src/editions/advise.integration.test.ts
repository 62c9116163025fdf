import { issueMessage, type Receipt } from "@aluesivut/content";
import type { TypedUser } from "payload";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Finding } from "./index.ts";
import { type Answer, type Cms, createDraft, startCms } from "./test/cms.ts";
import { databases } from "./test/databases.ts";
import { richText } from "./test/rich-text.ts";

const [database] = await databases("advise");
if (!database) throw new Error("Cannot test advice without a database");

let cms: Cms;
beforeAll(async () => {
  cms = await startCms(database);
  await cms.rest("POST", "/regions/vaasa/publish/all", { as: cms.admin });
});
afterAll(async () => {
  await cms?.stop();
  await database.remove();
});

type Node = Record<string, unknown>;
const base = { version: 1, direction: "ltr", format: "", indent: 0 };
const words = (text: string): Node => ({ ...base, type: "text", text, detail: 0, mode: "normal", style: "" });
const link = (text: string): Node => ({
  ...base,
  type: "link",
  fields: { linkType: "custom", url: "https://www.example.fi/", newTab: false },
  children: [words(text)],
});
const element = (type: string, children: Node[], more: Node = {}): Node => ({ ...base, type, children, ...more });
const body = (...children: Node[]): Node => ({ root: { ...(richText("").root as Node), children } });

const news = (fi: Node) =>
  createDraft(
    cms.payload,
    "articles",
    { ownerRegion: "vaasa" },
    { fi: { title: `Uutinen ${crypto.randomUUID()}`, ...fi } },
  );
const put = (id: string, language = "fi") =>
  cms.rest("POST", `/articles/${id}/publish/fi`, {
    as: cms.editors.vaasa,
    headers: { "accept-language": language },
  });
const errorsOf = ({ body: answer }: Answer) =>
  (answer as { errors: { data: { errors: { path: string; message: string }[] } }[] }).errors[0]?.data.errors;

it("does not publish what would break the law, and names the field in the editor's language", async () => {
  const id = await news({ body: body(element("paragraph", [link("Lue lisää")])) });
  const refused = await put(id);
  expect(refused.status).toBe(400);
  expect(errorsOf(refused)).toEqual([
    {
      path: "body",
      label: "Teksti",
      message: "Linkin teksti ”Lue lisää” ei kerro, minne linkki johtaa. Kirjoita linkkiin, mitä sen takana on.",
    },
  ]);
  expect(errorsOf(await put(id, "sv"))?.[0]?.message).toContain("berättar inte vart länken leder");
  expect(errorsOf(await put(id, "en"))?.[0]?.message).toContain("does not say where the link leads");
});

it("does not publish a picture whose alternative text is a file name", async () => {
  const { id: picture } = await cms.payload.db.create({
    collection: "media",
    data: {
      id: crypto.randomUUID(),
      ownerRegion: "vaasa",
      filename: "IMG_1.webp",
      mimeType: "image/webp",
      alt: { fi: "IMG_1.webp" },
    },
  });
  const id = await news({ image: picture, body: richText("Teksti") });
  const [error] = errorsOf(await put(id)) ?? [];
  expect(error?.path).toBe("image");
  expect(error?.message).toContain("on tiedoston nimi");
});

it("publishes what could be better, and says so in its answer and in the receipt", async () => {
  const id = await news({
    body: body(
      element("heading", [words("Liian syvä")], { tag: "h4" }),
      element("paragraph", [words("Hae paikkaa, "), link("lue lisää"), words(".")]),
    ),
  });
  const { status, body: answer } = await put(id);
  expect(status).toBe(200);
  const { advice, message, receipt } = answer as { advice: Receipt["reasons"]; message: string; receipt: Receipt[] };
  expect(message).toBe("Julkaistu: suomi. Huomioita tekstistä: 2.");
  expect(advice).toMatchObject([
    { code: "heading-skip", severity: "advice", field: "body", locale: "fi" },
    { code: "link-says-nothing", severity: "advice", field: "body" },
  ]);
  expect(receipt.find(({ locale }) => locale === "fi")?.reasons).toEqual(advice);
  expect(advice.map((issue) => issueMessage(issue, "sv")).join(" ")).toContain("saknas en rubriknivå");
});

it("has nothing to say of a text in order", async () => {
  const id = await news({ body: richText("Hae kesätöihin huhtikuun loppuun mennessä.") });
  expect((await put(id)).body).toMatchObject({ message: "Julkaistu: suomi.", advice: [] });
});

it("says of a draft as it is written what keeps it from being published, and what could be better", async () => {
  const id = await news({ body: body(element("paragraph", [link("Lue lisää")])) });
  const advise = async (data: Node, as: TypedUser | undefined = cms.editors.vaasa, language = "fi") =>
    cms.rest("POST", `/articles/${id}/advice/fi`, {
      ...(as ? { as } : {}),
      body: { data },
      headers: { "accept-language": language },
    });
  const findings = async (...args: Parameters<typeof advise>) =>
    ((await advise(...args)).body as { findings: Finding[] }).findings;
  expect(await findings({})).toEqual([
    {
      severity: "error",
      code: "link-says-nothing",
      field: "body",
      label: "Teksti",
      message: "Linkin teksti ”Lue lisää” ei kerro, minne linkki johtaa. Kirjoita linkkiin, mitä sen takana on.",
      text: "Lue lisää",
    },
  ]);
  // The end of the address comes of the title: it is nothing to fill in.
  expect((await findings({ title: "", slug: "" })).map(({ field }) => field)).toEqual(["title", "body"]);
  // What stands in the form comes before what is stored, and is not saved.
  const typed = {
    title: "",
    lead: `Kysy TYP:stä. ${"Pitkä virke jatkuu ".repeat(11)}.`,
    attachments: [{ id: "a", title: "" }],
  };
  expect(await findings(typed)).toMatchObject([
    { severity: "missing", field: "title", label: "Otsikko", message: "Täytä kenttä." },
    { severity: "error", code: "link-says-nothing" },
    { severity: "advice", code: "long-sentence", field: "lead" },
    { severity: "advice", code: "unexplained-abbreviation", field: "lead", text: "TYP" },
  ]);
  expect((await findings({ title: "x".repeat(5000) }))[0]).toMatchObject({ severity: "error", field: "title" });
  expect((await findings({ title: "" }, undefined, "sv"))[0]).toMatchObject({ label: "Rubrik" });
  const { docs } = await cms.payload.find({
    collection: "articles",
    where: { id: { equals: id } },
    draft: true,
    overrideAccess: true,
  });
  expect(docs[0]?.title).toContain("Uutinen");
});

it("advises nobody who may not read the draft", async () => {
  const id = await news({ body: richText("Teksti") });
  for (const as of [cms.editors.porvoo, null])
    expect([403, 404]).toContain(
      (await cms.rest("POST", `/articles/${id}/advice/fi`, { ...(as ? { as } : {}), body: {} })).status,
    );
});
