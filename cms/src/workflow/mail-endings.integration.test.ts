import type { SendEmailOptions } from "payload";
import { expect, it } from "vitest";
import { share, unshare, withdraw } from "../editions/index.ts";
import { onEachDatabase } from "../editions/test/on-each-database.ts";
import { inMs, vaasa } from "../editions/test/vaasa.ts";
import { mailEndings } from "./index.ts";

const DAY = 86_400_000;

await onEachDatabase("mail-endings", ["vaasa", "porvoo", "kouvola"], (cms) => {
  const { news, put } = vaasa(cms);

  it("tells those who publish in a region, in their language and once, what its owner takes off their site", async () => {
    const { payload, editors } = cms();
    const sent: SendEmailOptions[] = [];
    payload.sendEmail = async (message) => {
      sent.push(message);
    };
    await payload.update({
      ...{ collection: "users", id: editors.porvoo.id, overrideAccess: true },
      data: { language: "sv" } as never,
    });
    const id = await news("poistuva", "fi", "sv");
    for (const locale of ["fi", "sv"] as const) await put(id, locale);
    const of = (user: typeof editors.vaasa) => ({ payload, user, collection: "articles", id });
    for (const user of [editors.vaasa, editors.porvoo]) await share({ ...of(user), region: "porvoo" });
    await mailEndings(payload);
    expect(sent).toEqual([]);

    await withdraw({ ...of(editors.vaasa), locale: "fi", effectiveFrom: inMs(DAY), note: "Hanke päättyy." });
    await withdraw({ ...of(editors.vaasa), locale: "sv" });
    await mailEndings(payload);
    await mailEndings(payload, Date.now() + 2 * DAY);
    await expect.poll(() => sent.map(({ to }) => to)).toEqual(["editor.porvoo@example.fi"]);
    expect(sent[0]?.subject).toBe("Försvinner från er webbplats: poistuva fi");
    for (const said of ["Regionen Vaasa äger", "finska: avpubliceras", "svenska: avpublicerades", "> Hanke päättyy."])
      expect(sent[0]?.text).toContain(said);

    // What its own people hide is no news to them; what the owner takes back is.
    await unshare({ ...of(editors.porvoo), region: "porvoo" });
    await mailEndings(payload);
    expect(sent).toHaveLength(1);
    for (const user of [editors.vaasa, editors.porvoo]) await share({ ...of(user), region: "porvoo" });
    await unshare({ ...of(editors.vaasa), region: "porvoo" });
    // Two processes look at once.
    await Promise.all([mailEndings(payload), mailEndings(payload)]);
    await expect.poll(() => sent.length).toBeGreaterThan(1);
    const waiting = () => payload.kv.keys().then((keys) => keys.filter((key) => key.startsWith("mail:")));
    await expect.poll(waiting).toEqual([]);
    expect(sent.map(({ subject }) => subject).slice(1)).toEqual(["Borta från er webbplats: poistuva fi"]);
  });
});
