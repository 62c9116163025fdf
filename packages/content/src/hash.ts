import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { LOCALES, type Localized } from "./locale.ts";
import type { Document, SnapshotHead } from "./snapshot.ts";

/** JSON in one form only (RFC 8785): the same value gives the same bytes everywhere. */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError(`Cannot canonicalize a value that JSON does not have: ${typeof value}`);
  return text;
};

/** SHA-256 in lower-case hex. */
export const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

/** The hash of a value's canonical JSON: of an edition's content, of a head. */
export const contentHash = (value: unknown): string => sha256(canonicalJson(value));

/** What a document's hash is made of: nothing of its content but the hashes of its editions. */
export type DocumentIdentity = Pick<
  Document,
  "id" | "kind" | "ownerRegion" | "shown" | "phase" | "registrationClosed" | "localNote"
> & {
  editions: Localized<string>;
};

export const documentIdentityHash = (document: DocumentIdentity): string => {
  const { id, kind, ownerRegion, shown, phase, registrationClosed, localNote, editions } = document;
  return contentHash({ id, kind, ownerRegion, shown, phase, registrationClosed, localNote, editions });
};

export const documentHash = (document: Document): string => {
  const editions: Localized<string> = {};
  for (const locale of LOCALES) {
    const edition = document.editions[locale];
    if (edition) editions[locale] = contentHash(edition);
  }
  return documentIdentityHash({ ...document, editions });
};

/** A snapshot's hash from the hash of its head and those of its documents: no content needs to be read to compare. */
export const combineHashes = (headHash: string, documentHashes: Iterable<string>): string =>
  sha256([headHash, ...[...documentHashes].sort()].join("\n"));

export const snapshotHash = (snapshot: { head: SnapshotHead; documents: Document[] }): string =>
  combineHashes(contentHash(snapshot.head), snapshot.documents.map(documentHash));
