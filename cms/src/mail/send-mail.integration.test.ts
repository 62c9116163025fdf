import { expect, it } from "vitest";
import { openPayload } from "../editions/test/cms.ts";
import { onEachDatabase } from "../editions/test/on-each-database.ts";
import { retryMails, sendMail } from "./index.ts";

const MINUTE = 60_000;

await onEachDatabase("mail", [], (cms) => {
  it("sends what failed once the server is back, also after a restart, and no mail twice", async () => {
    const { payload, database } = cms();
    let failed = 0;
    payload.sendEmail = async () => {
      failed++;
      throw new Error("the mail server is down");
    };
    sendMail(payload, { to: "a@example.fi", language: "fi", subject: "Tarkistettavaksi", text: "Teksti" });
    const waiting = () => payload.kv.keys().then((keys) => keys.filter((key) => key.startsWith("mail:")).length);
    await expect.poll(() => failed).toBe(1);
    await expect.poll(waiting).toBe(1);
    // It fails once more, and waits longer.
    await retryMails(payload, Date.now() + 2 * MINUTE);
    expect(await waiting()).toBe(1);

    const others = [await openPayload(database), await openPayload(database)].map((opened) => opened.payload);
    const sent: unknown[] = [];
    for (const other of others)
      other.sendEmail = async (message) => {
        sent.push(message);
      };
    await retryMails(others[0] as typeof payload, Date.now() + 2 * MINUTE);
    expect(sent).toEqual([]);
    for (let round = 0; round < 2; round++)
      for (const other of others) await retryMails(other, Date.now() + 30 * MINUTE);
    expect(sent).toMatchObject([{ to: "a@example.fi", subject: "Tarkistettavaksi" }]);
    expect(await waiting()).toBe(0);
    for (const other of others) await other.destroy();
  });

  it("sends what was on its way when its process died, once its time is over", async () => {
    const { payload, database } = cms();
    payload.sendEmail = () => new Promise(() => undefined); // never comes back
    sendMail(payload, { to: "b@example.fi", language: "sv", subject: "För granskning", text: "Text" });
    const waiting = () => payload.kv.keys().then((keys) => keys.filter((key) => key.startsWith("mail:")).length);
    await expect.poll(waiting).toBe(1);

    const { payload: other } = await openPayload(database);
    const sent: unknown[] = [];
    other.sendEmail = async (message) => {
      sent.push(message);
    };
    await retryMails(other, Date.now() + 5 * MINUTE);
    expect(sent).toEqual([]);
    await retryMails(other, Date.now() + 20 * MINUTE);
    expect(sent).toMatchObject([{ to: "b@example.fi", subject: "För granskning" }]);
    expect(await waiting()).toBe(0);
    await other.destroy();
  });

  it("keeps a mail that can be neither sent nor stored anew", async () => {
    const { payload } = cms();
    let tried = 0;
    payload.sendEmail = async () => {
      tried++;
      payload.kv.set = async () => {
        throw new Error("the database is read-only");
      };
      throw new Error("the mail server is down");
    };
    const { set } = payload.kv;
    const waiting = () => payload.kv.keys().then((keys) => keys.filter((key) => key.startsWith("mail:")).length);
    const before = await waiting();
    sendMail(payload, { to: "c@example.fi", language: "fi", subject: "Säilyy", text: "Teksti" });
    await expect.poll(() => tried).toBe(1);
    await retryMails(payload, Date.now() + 20 * MINUTE);
    payload.kv.set = set;
    expect([await waiting(), tried]).toEqual([before + 1, 1]);
  });
});
