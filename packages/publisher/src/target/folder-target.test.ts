import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "@aluesivut/content/hash";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openFolderTarget } from "./folder-target.ts";
import { openTarget } from "./open-target.ts";
import { DamagedObjectError } from "./target.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "aluesivut-target-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = Buffer.from("<!doctype html>");
const hash = sha256(bytes);
const pathOf = (name: string) => join(folder, "objects", name.slice(0, 2), name);

describe("openFolderTarget", () => {
  it("keeps objects by hash, readable at once and named once they are safe", async () => {
    const target = await openFolderTarget(folder);
    await target.putObject(hash, bytes);
    await target.putObject(hash, bytes);
    expect(Buffer.from(await target.readObject(hash))).toEqual(bytes);
    const other = await openFolderTarget(folder);
    expect(await other.hasObject(hash)).toBe(false);
    await target.flush();
    expect(await other.hasObject(hash)).toBe(true);
    expect((await readdir(join(folder, "objects"))).filter((name) => name.startsWith(".tmp"))).toEqual([]);
  });

  it("reads a release whose pages were checked by rules of another version", async () => {
    const target = await openFolderTarget(folder);
    const findings = [{ rule: "of-another-version", count: 2, pages: ["/fi/"] }];
    const name = await target.putManifest({
      format: 1,
      region: "vaasa",
      names: { fi: "Vaasa" },
      locales: ["fi"],
      baseUrl: "https://vaasa.example.fi/",
      snapshotHash: hash,
      at: "2026-11-23T08:00:00.000Z",
      renderer: { version: "1", builtAt: 1 },
      held: [],
      keys: [],
      policies: [],
      files: {},
      findings,
      redirects: [],
    });
    expect((await target.readManifest(name)).findings).toEqual(findings);
  });

  it("flushes many objects as well as few", async () => {
    const target = await openFolderTarget(folder);
    const all = Array.from({ length: 60 }, (_, index) => Buffer.from(`object ${index}`));
    await Promise.all(all.map((each) => target.putObject(sha256(each), each)));
    await target.flush();
    const other = await openFolderTarget(folder);
    for (const each of all) expect(Buffer.from(await other.readObject(sha256(each)))).toEqual(each);
  });

  it("flushes for several regions at once", async () => {
    const target = await openFolderTarget(folder);
    const release = async (region: number) => {
      const all = Array.from({ length: 40 }, (_, index) =>
        Buffer.from(`object ${index} of ${index % 2 ? region : "all"}`),
      );
      for (const each of all) await target.putObject(sha256(each), each);
      await target.flush();
      for (const each of all) expect(Buffer.from(await target.readObject(sha256(each)))).toEqual(each);
    };
    await Promise.all([1, 2, 3, 4, 5].map(release));
    expect((await readdir(join(folder, "objects"))).filter((name) => name.startsWith(".tmp"))).toEqual([]);
  });

  it("refuses an object whose bytes are not what its name says, saying how to mend it", async () => {
    const target = await openFolderTarget(folder);
    await target.putObject(hash, bytes);
    await target.flush();
    await writeFile(pathOf(hash), "something else");
    await expect(target.readObject(hash)).rejects.toThrow(DamagedObjectError);
    await expect(target.readObject(hash)).rejects.toThrow(/publish --once --repair/);
    await expect(target.readObject("0".repeat(64))).rejects.toThrow(/there is no/);
    await expect(target.readManifest("0".repeat(64))).rejects.toThrow(DamagedObjectError);
  });

  it("sweeps what is not needed, but nothing that is younger than an hour", async () => {
    const target = await openFolderTarget(folder);
    const old = Buffer.from("old");
    for (const each of [bytes, old]) await target.putObject(sha256(each), each);
    await target.flush();
    const twoHoursAgo = Date.now() / 1000 - 7200;
    await utimes(pathOf(sha256(old)), twoHoursAgo, twoHoursAgo);
    expect(await target.sweep(() => true)).toBe(0);
    expect(await target.sweep(() => false)).toBe(1);
    expect(await target.hasObject(hash)).toBe(true);
    expect(await target.hasObject(sha256(old))).toBe(false);
  });

  it("spares an old object that a release has just counted on", async () => {
    const target = await openFolderTarget(folder);
    await target.putObject(hash, bytes);
    await target.flush();
    const twoHoursAgo = Date.now() / 1000 - 7200;
    await utimes(pathOf(hash), twoHoursAgo, twoHoursAgo);
    await target.putObject(hash, bytes);
    expect(await target.sweep(() => false)).toBe(0);
  });

  it("names what is wrong with a place it cannot use", async () => {
    await expect(openFolderTarget(join(folder, "none"), { create: false })).rejects.toThrow(
      /Cannot open the target .*no releases in it. Set TARGET/,
    );
    await writeFile(join(folder, "file"), "");
    await expect(openFolderTarget(join(folder, "file"))).rejects.toThrow(/Cannot open the target .*Set TARGET/);
    await expect(openFolderTarget("/proc/aluesivut")).rejects.toThrow(
      /Cannot write releases to .*Set TARGET|Give this user/,
    );
    await writeFile(join(folder, "target.json"), '{"format":9}');
    await expect(openFolderTarget(folder)).rejects.toThrow(/its format is 9, this program knows 1/);
    expect(() => openTarget("s3://bucket")).toThrow(/only folders are known/);
  });
});
