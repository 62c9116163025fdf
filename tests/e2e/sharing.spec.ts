import { draftsOf, operate, signIn, untilReceipt } from "./editor.ts";
import { expect, test } from "./fixtures.ts";
import { getPage, liveReleases, untilSettled } from "./sites.ts";

test("a shared article shows on both sites, with its canonical at the owner", async () => {
  // Given an article of Etelä-Savo
  const owner = await signIn("editor.etela-savo");
  const receiver = await signIn("editor.vaasa");
  const [draft] = await draftsOf(owner, "articles", "fi", "etela-savo");
  const id = draft?.id as string;
  const own = await untilReceipt(owner, "articles", id, { locale: "fi", region: "etela-savo", state: "live" });
  const path = new URL(own.url as string).pathname.replace("/etela-savo/", "/vaasa/");
  await untilSettled();
  expect((await getPage(path)).status).toBe(404);

  // When its owner offers it to Vaasa, nothing shows yet
  await operate(owner, "articles", id, "share/vaasa");
  await untilSettled();
  expect((await getPage(path)).status).toBe(404);
  const before = await liveReleases();

  // When the Vaasa editor accepts
  await operate(receiver, "articles", id, "share/vaasa");
  await expect.poll(async () => (await getPage(path)).status).toBe(200);
  await untilSettled();

  // Then both sites show it and only Vaasa got a new release
  const there = await getPage(path);
  expect(there.body).toContain(`<link rel="canonical" href="${own.url}"`);
  expect((await getPage(own.url as string)).status).toBe(200);
  const after = await liveReleases();
  expect([...after].filter(([region, release]) => before.get(region) !== release).map(([region]) => region)).toEqual([
    "vaasa",
  ]);

  // When Vaasa hides it, its address there says it is gone and the owner's stays
  await operate(receiver, "articles", id, "unshare/vaasa");
  await expect.poll(async () => (await getPage(path)).status).toBe(410);
  expect((await getPage(own.url as string)).status).toBe(200);
});
