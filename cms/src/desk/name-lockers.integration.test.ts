import { expect, it } from "vitest";
import { createDraft } from "../editions/test/cms.ts";
import { onEachDatabase } from "../editions/test/on-each-database.ts";

await onEachDatabase("lockers", ["vaasa"], (cms) => {
  it("names who writes in a document to their colleagues, and tells nothing else of them", async () => {
    const { payload, editors, writer } = cms();
    const { vaasa } = editors;
    const data = { name: "Vaasan toimittaja" };
    await payload.update({ collection: "users", id: vaasa.id, data, overrideAccess: true });
    const id = await createDraft(payload, "articles", { ownerRegion: "vaasa" }, { fi: { title: "Lukittu" } });
    const locks = { collection: "payload-locked-documents" } as const;
    const user = { relationTo: "users", value: vaasa.id };
    const lock = { document: { relationTo: "articles", value: id }, user };
    await payload.create({ ...locks, data: lock as never, overrideAccess: true });
    const asWriter = { user: writer, overrideAccess: false } as const;

    const { docs } = await payload.find({ ...locks, ...asWriter, depth: 1 });
    expect(docs.map((doc) => doc.user)).toEqual([{ ...user, value: { id: vaasa.id, email: data.name } }]);
    const users = await payload.find({ collection: "users", ...asWriter });
    expect(users.docs.map((one) => one.id)).toEqual([writer.id]);
    // Payload's own reading of the lock gets what is stored.
    const stored = await payload.find({ ...locks, depth: 0, overrideAccess: true });
    expect(stored.docs.map((doc) => doc.user)).toEqual([user]);
  });
});
