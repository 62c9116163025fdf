import { afterAll, beforeAll, expect, it } from "vitest";
import { readDraftIn } from "./test/cms.ts";
import { onEachDatabase } from "./test/on-each-database.ts";
import { type EditorProcess, startEditor } from "./test/processes.ts";
import { vaasa } from "./test/vaasa.ts";

await onEachDatabase("processes", ["vaasa"], (cms) => {
  const { news, put } = vaasa(cms);
  let finnish: EditorProcess;
  let swedish: EditorProcess;
  let doomed: EditorProcess;
  beforeAll(async () => {
    [finnish, swedish, doomed] = await Promise.all([startEditor(cms()), startEditor(cms()), startEditor(cms())]);
  });
  afterAll(() => {
    for (const editor of [finnish, swedish, doomed]) editor?.stop();
  });
  const draft = (id: string) => readDraftIn(cms().payload, "articles", id, "all");

  it("loses nothing of saves in two languages from two processes at once", async () => {
    const id = await news("prosessit", "fi", "sv");
    for (let round = 0; round < 20; round++) {
      const [one, other] = await Promise.all([
        finnish.do({ what: "save", id, locale: "fi", title: `fi ${round}` }),
        swedish.do({ what: "save", id, locale: "sv", title: `sv ${round}` }),
      ]);
      expect([one.error, other.error]).toEqual([undefined, undefined]);
      expect((await draft(id)).title).toMatchObject({ fi: `fi ${round}`, sv: `sv ${round}` });
    }
  });

  it("knows right after what is live, published from two processes at once", async () => {
    const id = await news("yhtä aikaa", "fi", "sv");
    for (const what of ["publish", "withdraw", "publish"] as const) {
      const outcomes = await Promise.all([
        finnish.do({ what, id, locale: "fi" }),
        swedish.do({ what, id, locale: "sv" }),
        finnish.do({ what: "save", id, locale: "en", title: what }),
      ]);
      expect(outcomes.map(({ error }) => error)).toEqual([undefined, undefined, undefined]);
      expect((await draft(id)).liveIn).toEqual(what === "publish" ? ["fi", "sv"] : []);
    }
  });

  it("lets one of two documents have an address, published from two processes at once", async () => {
    for (let round = 0; round < 3; round++) {
      const [one, other] = [await news(`osoite ${round}`, "fi"), await news(`osoite ${round}`, "fi")];
      const outcomes = await Promise.all([
        finnish.do({ what: "publish", id: one, locale: "fi" }),
        swedish.do({ what: "publish", id: other, locale: "fi" }),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual([400, undefined]);
    }
  });

  it("goes on after a process was killed in the middle of a save", async () => {
    const id = await news("tapettu", "fi", "sv");
    const reached = doomed.reaches("before writing");
    const outcome = doomed.do({ what: "pause and save", id, locale: "fi", title: "kesken" });
    await reached;
    doomed.child.kill("SIGKILL");
    expect((await outcome).error).toBe("the process ended");
    expect(await swedish.do({ what: "save", id, locale: "sv", title: "sv jälkeen" })).not.toHaveProperty("error");
    expect((await draft(id)).title).toMatchObject({ fi: "tapettu fi", sv: "sv jälkeen" });
    expect((await put(id, "fi")).sequence).toBe(1);
  });

  it.each([
    ["a save", false],
    ["an autosave", true],
  ])("refuses %s of a process that was paused until others had gone on", async (_, autosave) => {
    // SQLite's own lock is held by a paused process: nobody can write meanwhile, so nothing can be written over.
    if (cms().payload.db.name === "sqlite") return;
    const id = await news("pysäytetty", "fi", "sv");
    await finnish.do({ what: "save", id, locale: "fi", title: "ennen", autosave });
    const reached = finnish.reaches("before writing");
    const outcome = finnish.do({ what: "pause and save", id, locale: "fi", title: "myöhässä", autosave });
    await reached;
    finnish.child.kill("SIGSTOP");
    for (const title of ["sv ehti", "sv jatkoi"])
      expect(await swedish.do({ what: "save", id, locale: "sv", title, autosave })).not.toHaveProperty("error");
    finnish.child.send("go on");
    finnish.child.kill("SIGCONT");
    expect((await outcome).status).toBe(409);
    expect((await draft(id)).title).toMatchObject({ fi: "ennen", sv: "sv jatkoi" });
  });
});
