import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryOf } from "../test/arbitrary-of.ts";
import { canonicalJson, contentHash, documentHash, snapshotHash } from "./hash.ts";
import {
  applyPatch,
  ContractError,
  Document,
  parseSnapshot,
  type RegionSnapshot,
  SCHEMA_VERSION,
  SchemaVersionError,
  SnapshotHead,
  type SnapshotPatch,
  sortDocuments,
} from "./index.ts";

const documents = fc
  .uniqueArray(arbitraryOf(Document) as fc.Arbitrary<Document>, { selector: ({ id }) => id, maxLength: 6 })
  .map(sortDocuments);
const snapshots = fc.record({ head: arbitraryOf(SnapshotHead) as fc.Arbitrary<SnapshotHead>, documents }).map(
  ({ head, documents }): RegionSnapshot => ({
    schemaVersion: SCHEMA_VERSION,
    at: "2026-03-01T07:00:00.000Z",
    nextChangeAt: null,
    hash: snapshotHash({ head, documents }),
    head,
    documents,
  }),
);
const [sample] = fc.sample(
  snapshots.filter(({ documents }) => documents.some(({ editions }) => editions.sv)),
  { numRuns: 1, seed: 7 },
) as [RegionSnapshot];

describe("a snapshot", () => {
  it("survives the wire with its hash", () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const received = parseSnapshot(JSON.parse(JSON.stringify(snapshot)));
        expect(snapshotHash(received)).toBe(snapshot.hash);
        expect(canonicalJson(received)).toBe(canonicalJson(snapshot));
      }),
      { numRuns: 30 },
    );
  });

  it("hashes what is shown, not the envelope, in whatever order documents come", () => {
    fc.assert(
      fc.property(snapshots, ({ head, documents, hash }) => {
        expect(snapshotHash({ head, documents: [...documents].reverse() })).toBe(hash);
      }),
      { numRuns: 20 },
    );
  });

  it("becomes another by the patch of their difference", () => {
    fc.assert(
      fc.property(snapshots, snapshots, (from, to) => {
        const before = new Map(from.documents.map((document) => [document.id, documentHash(document)]));
        const after = new Set(to.documents.map(({ id }) => id));
        const patch: SnapshotPatch = {
          schemaVersion: SCHEMA_VERSION,
          at: to.at,
          nextChangeAt: to.nextChangeAt,
          from: from.hash,
          to: to.hash,
          ...(contentHash(from.head) === contentHash(to.head) ? {} : { head: to.head }),
          put: to.documents.filter((document) => before.get(document.id) !== documentHash(document)),
          drop: from.documents.filter(({ id }) => !after.has(id)).map(({ id }) => id),
        };
        const patched = applyPatch(from, patch);
        expect(snapshotHash(patched)).toBe(to.hash);
        expect(canonicalJson(patched)).toBe(canonicalJson(to));
      }),
      { numRuns: 30 },
    );
  });
});

describe("a snapshot that does not parse", () => {
  it("is refused with document, kind, locale, field, what was found and what was expected", () => {
    const broken = structuredClone(sample);
    const document = broken.documents.find(({ editions }) => editions.sv);
    if (!document?.editions.sv) throw new Error("the sample has no Swedish edition");
    document.editions.sv.slug = "Ä Ö" as never;
    expect(() => parseSnapshot(broken)).toThrow(ContractError);
    try {
      parseSnapshot(broken);
    } catch (error) {
      expect((error as ContractError).faults[0]).toEqual({
        document: document.id,
        kind: document.kind,
        locale: "sv",
        field: "slug",
        found: '"Ä Ö"',
        expected: expect.stringContaining("a-z0-9"),
      });
      expect((error as Error).message).toContain(
        `${document.kind} ${document.id}, sv, field "slug": found "Ä Ö", expected`,
      );
    }
  });

  it("is refused with the field alone when no document is at fault", () => {
    const broken = { ...sample, head: { ...sample.head, regions: "all" } };
    expect(() => parseSnapshot(broken)).toThrow('field "head.regions": found "all", expected array');
  });

  it("of a newer schema says which program to renew", () => {
    expect(() => parseSnapshot({ ...sample, schemaVersion: SCHEMA_VERSION + 1 })).toThrow(SchemaVersionError);
    expect(() => parseSnapshot({ ...sample, schemaVersion: SCHEMA_VERSION + 1 })).toThrow(
      "Install the publisher of the newer release",
    );
  });
});
