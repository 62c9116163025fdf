import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ImageVariant } from "@aluesivut/content";
import { sha256 } from "@aluesivut/content/hash";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeImage } from "./encode-image.ts";
import { openMediaFile, storeMediaFile } from "./store.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "aluesivut-media-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#246" } });

describe("encodeImage", () => {
  it("makes AVIF and WebP at three widths and stores them by hash", async () => {
    const { width, height, variants } = await encodeImage(await picture(2000, 1000).jpeg().toBuffer(), folder);
    expect([width, height]).toEqual([1600, 800]);
    expect(variants.map((each) => `${each.format} ${each.width}×${each.height}`)).toEqual([
      "avif 480×240",
      "webp 480×240",
      "avif 960×480",
      "webp 960×480",
      "avif 1600×800",
      "webp 1600×800",
    ]);
    for (const variant of variants) {
      expect(ImageVariant.parse(variant)).toEqual(variant);
      const opened = await openMediaFile(variant.sha256, folder);
      const bytes = new Uint8Array(await new Response(opened?.stream()).arrayBuffer());
      expect([opened?.mimeType, bytes.byteLength, sha256(bytes)]).toEqual([
        variant.mimeType,
        variant.bytes,
        variant.sha256,
      ]);
      const info = await sharp(bytes).metadata();
      expect([info.width, info.height]).toEqual([variant.width, variant.height]);
    }
  });

  it("never enlarges", async () => {
    const widths = async (width: number) =>
      (await encodeImage(await picture(width, 300).png().toBuffer(), folder)).variants.map((each) => each.width);
    expect(new Set(await widths(300))).toEqual(new Set([300]));
    expect(new Set(await widths(1200))).toEqual(new Set([480, 960, 1200]));
    expect(new Set(await widths(480))).toEqual(new Set([480]));
  });

  it("turns the picture upright and drops EXIF with its place", async () => {
    const turned = await picture(600, 400)
      .withExif({ IFD0: { Copyright: "somebody" }, IFD3: { GPSLatitude: "63/1 5/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { width, height, variants } = await encodeImage(turned, folder);
    expect([width, height]).toEqual([400, 600]);
    for (const { sha256: hash } of variants) {
      const opened = await openMediaFile(hash, folder);
      const { exif, orientation } = await sharp(opened?.path).metadata();
      expect([exif, orientation]).toEqual([undefined, undefined]);
    }
  });

  it("keeps what is transparent", async () => {
    const clear = await sharp({ create: { width: 100, height: 100, channels: 4, background: "#0000" } })
      .png()
      .toBuffer();
    const { variants } = await encodeImage(clear, folder);
    for (const { sha256: hash } of variants) {
      const opened = await openMediaFile(hash, folder);
      expect((await sharp(opened?.path).metadata()).hasAlpha).toBe(true);
    }
  });

  it("scales a picture of 12,000 pixels down, and refuses one of more pixels than it may hold", async () => {
    const wide = await picture(12_000, 400).jpeg().toBuffer();
    expect((await encodeImage(wide, folder)).variants.map((each) => each.width)).toContain(1600);
    const vast = await picture(12_000, 12_000).png({ compressionLevel: 1 }).toBuffer();
    await expect(encodeImage(vast, folder)).rejects.toMatchObject({ size: { width: 12_000, height: 12_000 } });
  });

  it("refuses what is no picture", async () => {
    await expect(encodeImage(Buffer.from("<svg onload='alert(1)'>"), folder)).rejects.toThrow();
  });
});

describe("the store", () => {
  it("gives one file for the same bytes, and nothing for what it does not have", async () => {
    const bytes = Buffer.from("%PDF-1.7 of a kind");
    const [first, second] = await Promise.all([
      storeMediaFile(bytes, "application/pdf", folder),
      storeMediaFile(bytes, "application/pdf", folder),
    ]);
    expect(first).toEqual(second);
    expect((await openMediaFile(first.sha256, folder))?.bytes).toBe(bytes.byteLength);
    expect(await openMediaFile("0".repeat(64), folder)).toBeUndefined();
    expect(await openMediaFile("../../etc/passwd", folder)).toBeUndefined();
  });
});
