import { draftsOf, operate, saveDraft, signIn, untilReceipt } from "./editor.ts";
import { expect, test } from "./fixtures.ts";
import { getPage, pageHashes, untilSettled } from "./sites.ts";

test("publishing Finnish leaves half-done Swedish as it was; withdrawing Swedish leaves Finnish", async () => {
  // Given an article of Vaasa live in both, with Swedish half done in the draft
  const vaasa = await signIn("editor.vaasa");
  const [draft] = await draftsOf(vaasa, "articles", "fi", "vaasa");
  const id = draft?.id as string;
  const lead = `Uusi ingressi ${Date.now()}`;
  const half = `Halvfärdig text ${Date.now()}`;
  await untilSettled();
  const before = await pageHashes("vaasa", "sv");
  expect(Object.keys(before).length).toBeGreaterThan(20);
  await saveDraft(vaasa, "articles", id, "sv", { lead: half });
  await saveDraft(vaasa, "articles", id, "fi", { lead });

  // When Finnish is published
  await operate(vaasa, "articles", id, "publish/fi");
  const finnish = await untilReceipt(vaasa, "articles", id, { locale: "fi", region: "vaasa", state: "live" });
  await untilSettled();

  // Then the Finnish page shows it and every Swedish page is the same bytes
  expect((await getPage(finnish.url as string)).body).toContain(lead);
  expect(await pageHashes("vaasa", "sv")).toEqual(before);

  // When Swedish is withdrawn
  const swedish = await untilReceipt(vaasa, "articles", id, { locale: "sv", region: "vaasa", state: "live" });
  await operate(vaasa, "articles", id, "withdraw/sv", { note: "Sidan har tagits bort." });
  await untilReceipt(vaasa, "articles", id, { locale: "sv", region: "vaasa", state: "withdrawn" });
  await untilSettled();

  // Then its address says so, Finnish stays, and the Swedish draft is there
  const gone = await getPage(swedish.url as string);
  expect(gone.status).toBe(410);
  expect(gone.body).toContain("Sidan har tagits bort.");
  expect(gone.body).not.toContain(half);
  expect((await getPage(finnish.url as string)).status).toBe(200);
  const [kept] = (await draftsOf(vaasa, "articles", "sv", "vaasa")).filter((one) => one.id === id);
  expect(kept?.lead).toBe(half);

  // And published again, it is back at the same address
  await operate(vaasa, "articles", id, "publish/sv");
  await untilReceipt(vaasa, "articles", id, { locale: "sv", region: "vaasa", state: "live" });
  expect((await getPage(swedish.url as string)).body).toContain(half);
});
