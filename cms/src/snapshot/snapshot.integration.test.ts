import sharp from "sharp";
import { expect, it } from "vitest";
import { publish, withdraw } from "../editions/index.ts";
import { createDraft, saveDraft } from "../editions/test/cms.ts";
import { onEachDatabase } from "../editions/test/on-each-database.ts";
import { wire } from "../publishing/test/wire.ts";

await onEachDatabase("snapshot", ["vaasa", "porvoo"], (cms) => {
  const { get, whole, former, news, put } = wire(cms);

  it("brings along what documents refer to, and only that", async () => {
    const upload = async (colour: string) => {
      const data = await sharp({ create: { width: 64, height: 48, channels: 3, background: colour } })
        .png()
        .toBuffer();
      const doc = await cms().payload.create({
        collection: "media",
        data: { alt: `Kuva ${colour}`, ownerRegion: "vaasa" } as never,
        file: { data, mimetype: "image/png", name: `${colour}.png`, size: data.length },
        overrideAccess: true,
      });
      return String(doc.id);
    };
    const [used, unused] = [await upload("red"), await upload("blue")];
    const topic = await cms().payload.create({
      collection: "topics",
      locale: "fi",
      data: { name: "Työllisyys" } as never,
      overrideAccess: true,
    });
    await cms().payload.create({
      collection: "topics",
      locale: "fi",
      data: { name: "Muu aihe" } as never,
      overrideAccess: true,
    });
    const organisation = await createDraft(
      cms().payload,
      "organisations",
      { ownerRegion: "porvoo", type: "company" },
      { fi: { name: "Yhtiö" } },
    );
    const contact = await createDraft(
      cms().payload,
      "contacts",
      { ownerRegion: "porvoo", organisation, email: "a@example.fi" },
      { fi: { title: "Neuvoja" } },
    );
    for (const [collection, id] of [
      ["organisations", organisation],
      ["contacts", contact],
    ] as const)
      await publish({ payload: cms().payload, user: cms().editors.porvoo, collection, id, locale: "fi" });
    const id = await news("viittaukset", { image: used, topics: [topic.id], contacts: [contact] });
    await put(id);
    const { head, documents } = await whole();
    expect(Object.keys(head.media)).toEqual([used]);
    expect(head.media[used]).toMatchObject({ type: "image", alt: { fi: "Kuva red" }, width: 64, height: 48 });
    const found = new Map(documents.map((document) => [document.id, document]));
    expect(found.get(contact)).toMatchObject({ shown: false, ownerRegion: "porvoo" });
    expect(found.get(organisation)).toMatchObject({ shown: false });
    expect(documents.filter(({ kind }) => kind === "topic").map((one) => one.id)).toEqual([topic.id]);

    const image = head.media[used];
    const sha = image?.type === "image" ? image.variants[0]?.sha256 : undefined;
    const file = await get(`/media-files/${sha}`);
    expect(file.status).toBe(200);
    expect(file.headers.get("cache-control")).toContain("immutable");
    const other = (await cms().payload.findByID({
      collection: "media",
      id: unused,
      overrideAccess: true,
    })) as unknown as { variants: { sha256: string }[] };
    expect((await get(`/media-files/${other.variants[0]?.sha256}`)).status).toBe(404);

    // A renamed topic keeps its old address.
    const oldPath = "/fi/aiheet/tyollisyys/";
    await cms().payload.update({
      collection: "topics",
      id: topic.id,
      locale: "fi",
      data: { name: "Työ", slug: "tyo" } as never,
      overrideAccess: true,
    });
    await expect.poll(async () => await former(oldPath)).toEqual({ type: "moved", to: "/fi/aiheet/tyo/" });
    // And says so when nothing refers to it any longer.
    await withdraw({ payload: cms().payload, user: cms().editors.vaasa, collection: "articles", id, locale: "fi" });
    expect(await former("/fi/aiheet/tyo/")).toMatchObject({ type: "gone", reason: "hidden", title: "Työ" });
  });

  it("knows what became of every address", async () => {
    const [moved, gone, replaced] = [await news("vanha"), await news("mennyt"), await news("korvattu")];
    for (const id of [moved, gone, replaced]) await put(id);
    await saveDraft(cms().payload, "articles", moved, "fi", { slug: "uusi" });
    await put(moved);
    const at = { payload: cms().payload, user: cms().editors.vaasa, collection: "articles", locale: "fi" as const };
    await withdraw({ ...at, id: gone, note: "Asia on hoidettu." });
    await withdraw({ ...at, id: replaced, successor: moved });
    expect(await former("/fi/ajankohtaista/vanha-fi/")).toEqual({ type: "moved", to: "/fi/ajankohtaista/uusi/" });
    expect(await former("/fi/ajankohtaista/mennyt-fi/")).toMatchObject({
      type: "gone",
      reason: "withdrawn",
      title: "mennyt fi",
      note: "Asia on hoidettu.",
    });
    expect(await former("/fi/ajankohtaista/korvattu-fi/")).toEqual({ type: "moved", to: "/fi/ajankohtaista/uusi/" });
    // The name goes back to where it was: a page again, and no longer a former one.
    await saveDraft(cms().payload, "articles", moved, "fi", { slug: "vanha-fi" });
    await put(moved);
    expect(await former("/fi/ajankohtaista/vanha-fi/")).toBeUndefined();
    expect(await former("/fi/ajankohtaista/uusi/")).toEqual({ type: "moved", to: "/fi/ajankohtaista/vanha-fi/" });
    expect(await former("/fi/ajankohtaista/korvattu-fi/")).toEqual({
      type: "moved",
      to: "/fi/ajankohtaista/vanha-fi/",
    });

    await cms().payload.create({
      collection: "redirects",
      data: { from: "/fi/esite/", target: { url: "https://www.example.fi/" }, ownerRegion: "vaasa" } as never,
      overrideAccess: true,
    });
    await expect.poll(async () => await former("/fi/esite/")).toEqual({ type: "moved", to: "https://www.example.fi/" });
  });

  it("says that a language is no longer there", async () => {
    await cms().payload.update({
      collection: "regions",
      id: "porvoo",
      draft: true,
      locale: "fi",
      data: { locales: ["fi"] } as never,
      overrideAccess: true,
    });
    await publish({ payload: cms().payload, user: cms().admin, collection: "regions", id: "porvoo", locale: "all" });
    const { head } = await whole("", "porvoo");
    expect(head.region.locales).toEqual(["fi"]);
    expect(head.former).toContainEqual({
      path: "/sv/*",
      became: expect.objectContaining({ type: "gone", reason: "language-dropped" }),
    });
  });
});
