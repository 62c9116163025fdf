import { draftsOf, signIn } from "./editor.ts";
import { expect, test } from "./fixtures.ts";
import { CMS_URL } from "./place.ts";

test("the Porvoo editor can neither read nor change what Vaasa writes", async () => {
  // Given a draft of Vaasa
  const vaasa = await signIn("editor.vaasa");
  const [draft] = await draftsOf(vaasa, "articles", "fi", "vaasa");
  expect(draft).toBeDefined();
  const id = draft?.id as string;
  const versions = await vaasa.get(`/api/articles/versions?where[parent][equals]=${id}&limit=1&depth=0`);
  const version = ((await versions.json()) as { docs: { id: string }[] }).docs[0]?.id;

  // When the Porvoo editor tries each way in
  const porvoo = await signIn("editor.porvoo");
  const attempts: [string, () => Promise<{ status(): number }>][] = [
    ["read", () => porvoo.get(`/api/articles/${id}?draft=true&locale=fi`)],
    ["read versions", () => porvoo.get(`/api/articles/versions/${version}`)],
    ["change", () => porvoo.patch(`/api/articles/${id}?draft=true&locale=fi`, { data: { title: "Kaapattu" } })],
    ["take over", () => porvoo.patch(`/api/articles/${id}?draft=true&locale=fi`, { data: { ownerRegion: "porvoo" } })],
    ["restore a version", () => porvoo.post(`/api/articles/versions/${version}`)],
    ["publish", () => porvoo.post(`/api/articles/${id}/publish/fi`, { data: {} })],
    ["withdraw", () => porvoo.post(`/api/articles/${id}/withdraw/fi`, { data: {} })],
    ["share away", () => porvoo.post(`/api/articles/${id}/share/porvoo`, { data: {} })],
    ["hide in Vaasa", () => porvoo.post(`/api/articles/${id}/unshare/vaasa`, { data: {} })],
    ["read the ledger", () => porvoo.get(`/api/articles/${id}/editions`)],
    ["read the receipt", () => porvoo.get(`/api/articles/${id}/receipt`)],
    ["trash", () => porvoo.patch(`/api/articles/${id}`, { data: { deletedAt: new Date().toISOString() } })],
    ["delete", () => porvoo.delete(`/api/articles/${id}`)],
    ["duplicate", () => porvoo.post(`/api/articles/${id}/duplicate`, { data: {} })],
    [
      "create for Vaasa",
      () => porvoo.post("/api/articles?locale=fi&draft=true", { data: { title: "Uusi", ownerRegion: "vaasa" } }),
    ],
  ];
  for (const [what, attempt] of attempts) {
    const status = (await attempt()).status();
    expect([403, 404], `${what}: ${status}`).toContain(status);
  }

  // Then lists and bulk operations do not reach it either
  const listed = (await (await porvoo.get("/api/articles?draft=true&limit=200&depth=0")).json()) as {
    docs: { ownerRegion: string }[];
  };
  expect(listed.docs.filter(({ ownerRegion }) => ownerRegion === "vaasa")).toEqual([]);
  await porvoo.patch(`/api/articles?where[id][equals]=${id}&draft=true&locale=fi`, { data: { title: "Kaapattu" } });
  await porvoo.delete(`/api/articles?where[id][equals]=${id}`);
  const after = (await draftsOf(vaasa, "articles", "fi", "vaasa")).find((one) => one.id === id);
  expect(after?.title).toBe(draft?.title);

  // Nor does the public get anything but refusals from the CMS
  const anonymous = await fetch(`${CMS_URL}/api/articles?draft=true`);
  expect([401, 403]).toContain(anonymous.status);
});

test("who has not signed in sees nothing of the handbook and of our views, and is sent to do so", async ({ page }) => {
  for (const view of ["help", "languages", "calendar", "publications", "preview"]) {
    const answer = await (await fetch(`${CMS_URL}/admin/${view}`)).text();
    expect(answer, view).toContain(`/admin/login?redirect=%2Fadmin%2F${view}`);
    expect(answer, view).not.toMatch(/<h1|Toimittajan opas/);
  }
  await page.goto(`${CMS_URL}/admin/help`);
  await expect(page).toHaveURL(/\/admin\/login/);
});
