import type { TypedUser } from "payload";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cms, startCms, TOKEN } from "../editions/test/cms.ts";
import { databases } from "../editions/test/databases.ts";
import { openMediaFile } from "../media/store.ts";

const [database] = await databases("media");
if (!database) throw new Error("Cannot test media without a database");

type Media = {
  id: string;
  filename: string;
  width: number;
  height: number;
  variants: { sha256: string; format: string; width: number }[];
  storedFile: { sha256: string | null; mimeType: string | null };
  ownerRegion: string;
};

describe("media", () => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms(database);
  });
  afterAll(async () => {
    await cms?.stop();
    await database.remove();
  });

  const upload = async (
    as: TypedUser | string,
    name: string,
    type: string,
    bytes: Uint8Array<ArrayBuffer>,
    fields: object,
  ) => {
    const form = new FormData();
    form.set("_payload", JSON.stringify(fields));
    form.set("file", new File([bytes], name, { type }));
    const { status, body } = await cms.rest("POST", "/media?locale=fi", { as, body: form });
    return { status, doc: (body as { doc?: Media }).doc as Media, body };
  };
  const picture = async (format: "png" | "jpeg" = "png") =>
    new Uint8Array(
      await sharp({ create: { width: 1000, height: 500, channels: 3, background: "#246" } })
        .toFormat(format)
        .toBuffer(),
    );
  const alt = { alt: "Silta iltavalossa" };

  it("says what to do with a picture that is too large, and keeps nothing of it", async () => {
    const vast = await sharp({ create: { width: 12_000, height: 9000, channels: 3, background: "#246" } })
      .png({ compressionLevel: 1 })
      .toBuffer();
    const { status, body } = await upload(cms.editors.vaasa, "laaja.png", "image/png", new Uint8Array(vast), alt);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain("on liian suuri: 12000 × 9000 kuvapistettä. Pienennä se");
  });

  it("encodes a picture when it is uploaded and keeps the original", async () => {
    const { status, doc } = await upload(cms.editors.vaasa, "silta.png", "image/png", await picture(), alt);
    expect(status).toBe(201);
    expect([doc.ownerRegion, doc.width, doc.height]).toEqual(["vaasa", 1000, 500]);
    expect(doc.variants.map(({ format, width }) => `${format} ${width}`)).toEqual([
      "avif 480",
      "webp 480",
      "avif 960",
      "webp 960",
      "avif 1000",
      "webp 1000",
    ]);
    for (const { sha256 } of doc.variants) expect(await openMediaFile(sha256)).toBeDefined();
    const original = await cms.rest("GET", `/media/file/${doc.filename}`, { as: cms.editors.vaasa });
    expect([original.status, original.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect((await cms.rest("GET", `/media/file/${doc.filename}`)).status).toBe(403);
    expect((await cms.rest("GET", `/media/file/${doc.filename}`, { as: TOKEN })).status).toBe(403);
  });

  it("takes a PDF as a file", async () => {
    const pdf = new Uint8Array(Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\nxref\n0 1\ntrailer<<>>\n%%EOF\n"));
    const { status, doc } = await upload(cms.editors.vaasa, "ohje.pdf", "application/pdf", pdf, {});
    expect(status).toBe(201);
    expect([doc.variants, doc.storedFile.mimeType]).toEqual([[], "application/pdf"]);
    expect((await openMediaFile(String(doc.storedFile.sha256)))?.bytes).toBe(pdf.byteLength);
  });

  it("refuses what is not on the list, whatever it calls itself", async () => {
    const svg = new Uint8Array(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'));
    expect((await upload(cms.editors.vaasa, "kuva.svg", "image/svg+xml", svg, alt)).status).toBe(400);
    expect((await upload(cms.editors.vaasa, "kuva.png", "image/png", svg, alt)).status).toBe(400);
  });

  it("asks for an alternative text, unless the picture is decorative", async () => {
    expect((await upload(cms.editors.vaasa, "a.png", "image/png", await picture(), {})).status).toBe(400);
    expect((await upload(cms.editors.vaasa, "b.png", "image/png", await picture(), { decorative: true })).status).toBe(
      201,
    );
  });

  it("is used by all and changed by its region", async () => {
    const { doc } = await upload(cms.editors.vaasa, "oma.jpg", "image/jpeg", await picture("jpeg"), alt);
    expect((await cms.rest("GET", `/media/${doc.id}`, { as: cms.editors.porvoo })).status).toBe(200);
    for (const as of [cms.editors.porvoo, TOKEN]) {
      expect([403, 404]).toContain((await cms.rest("PATCH", `/media/${doc.id}`, { as, body: { alt: "Muu" } })).status);
      expect([403, 404]).toContain((await cms.rest("DELETE", `/media/${doc.id}`, { as })).status);
    }
    const foreign = await upload(cms.editors.porvoo, "c.png", "image/png", await picture(), {
      ...alt,
      ownerRegion: "vaasa",
    });
    expect(foreign.status).toBe(403);
    const forged = await cms.rest("PATCH", `/media/${doc.id}`, {
      as: cms.editors.vaasa,
      body: { caption: "Silta", storedFile: { sha256: "0".repeat(64) }, variants: [] },
    });
    expect(forged.status).toBe(200);
    expect((forged.body as { doc: Media }).doc.variants).toHaveLength(6);
    expect((forged.body as { doc: Media }).doc.storedFile?.sha256 ?? null).toBeNull();
  });
});
