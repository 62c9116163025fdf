import { expect, it } from "vitest";
import type { IndexedDocument } from "../snapshot/ledger-index.ts";
import type { LedgerRow } from "../snapshot/ledger-row.ts";
import { titleInLedger } from "./operation.ts";

const row = (locale: LedgerRow["locale"], title: string): LedgerRow => ({
  key: `topics:a:${locale}:1`,
  docCollection: "topics",
  docId: "a",
  locale,
  sequence: 1,
  kind: "published",
  effectiveFrom: 10,
  publishedAt: 10,
  title,
  references: [],
  boundaries: [],
  redacted: false,
  createdAt: 10,
});
const document = (...rows: LedgerRow[]): IndexedDocument => ({
  id: "a",
  collection: rows[0]?.docCollection ?? "topics",
  kind: "topic",
  rows,
  series: new Map(rows.map((one) => [one.locale, [one]])),
  memo: new Map(),
});

it("calls a document by its title in the language that is asked for, whichever was published first", () => {
  const topic = document(row("en", "Job search"), row("sv", "Jobbsökning"), row("fi", "Työnhaku"));
  expect(titleInLedger(topic, 20, "sv")).toBe("Jobbsökning");
  expect(titleInLedger(topic, 20)).toBe("Työnhaku");
});

it("falls back to a language that has one, then to the last name it had", () => {
  const topic = document(row("en", "Job search"));
  expect(titleInLedger(topic, 20, "sv")).toBe("Job search");
  expect(titleInLedger(topic, 5, "sv")).toBe("Job search");
  expect(titleInLedger(document(row("all", "Vaasa")), 20, "sv")).toBe("Vaasa");
});
