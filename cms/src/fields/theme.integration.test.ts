import { afterAll, beforeAll, expect, it } from "vitest";
import { publish } from "../editions/index.ts";
import { type Answer, type Cms, createDraft, readDraftIn, startCms } from "../editions/test/cms.ts";
import { databases } from "../editions/test/databases.ts";

const [database] = await databases("theme");
if (!database) throw new Error("Cannot test themes without a database");

let cms: Cms;
beforeAll(async () => {
  cms = await startCms(database);
});
afterAll(async () => {
  await cms?.stop();
  await database.remove();
});

const YELLOW = "#ffd500";
const brandOf = (brand: string) => ({ theme: { light: { brand } } });
const patch = (query: string, brand: string, language = "fi") =>
  cms.rest("PATCH", `/regions/vaasa?draft=true&locale=fi${query}`, {
    as: cms.admin,
    body: brandOf(brand),
    headers: { "accept-language": language },
  });
const errorsOf = ({ body }: Answer) =>
  (body as { errors: { data: { errors: { path: string; message: string }[] } }[] }).errors[0]?.data.errors;
const lightOf = async () =>
  ((await readDraftIn(cms.payload, "regions", "vaasa", "fi")).theme as { light: { brand: string } }).light;

it("refuses a brand that is hard to read, at its field, and names the nearest shade that is not", async () => {
  const before = await lightOf();
  const answer = await patch("", YELLOW);
  expect(answer.status).toBe(400);
  const [error, ...others] = errorsOf(answer) ?? [];
  expect(others).toEqual([]);
  expect(error?.path).toBe("theme.light.brand");
  expect(error?.message).toContain("vaalean teeman pohja (#dfebd4)");
  const shade = /sävy on (#[0-9a-f]{6})/.exec(error?.message ?? "")?.[1] as string;
  expect(await lightOf()).toEqual(before);

  // And the shade it names will do.
  expect((await patch("", shade)).status).toBe(200);
  expect((await lightOf()).brand).toBe(shade);
});

it("says so in the editor's language", async () => {
  expect(errorsOf(await patch("", YELLOW, "sv"))?.[0]?.message).toContain("Närmaste nyans som duger är #");
  expect(errorsOf(await patch("", YELLOW, "en"))?.[0]?.message).toContain("The nearest shade that will do is #");
});

it("keeps what is half done when it saves by itself, and publishes none of it", async () => {
  expect((await patch("&autosave=true", YELLOW)).status).toBe(200);
  expect((await lightOf()).brand).toBe(YELLOW);
  const answer = await cms.rest("POST", "/regions/vaasa/publish/all", { as: cms.admin });
  expect(answer.status).toBe(400);
  expect(errorsOf(answer)?.map(({ path }) => path)).toEqual(["theme.light.brand"]);
});

it("holds for the colours of a theme site", async () => {
  const theme = {
    light: { deep: "#223900", brand: "#3d6005", wash: "#dfebd4", tint: "#f2f6ed" },
    dark: { deep: "#1c2a0c", brand: "#b9d39f", wash: "#253317", tint: "#191e14" },
    accent: "#777777",
  };
  const draft = (accent: string) =>
    createDraft(
      cms.payload,
      "theme-sites",
      { ownerRegion: "vaasa", theme: { ...theme, accent } },
      { fi: { title: "Kierto", lead: "Kierto." } },
    );
  await expect(draft("#777777")).rejects.toThrow();
  const id = await draft("#dbe248");
  await expect(
    publish({ payload: cms.payload, user: cms.admin, collection: "theme-sites", id, locale: "fi" }),
  ).resolves.toMatchObject({ kind: "published" });
});
