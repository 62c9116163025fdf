import { Forbidden } from "payload";
import { isAdministrator } from "../access/index.ts";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import { ledgerRow } from "../snapshot/ledger-row.ts";
import { liveSpans } from "../snapshot/series.ts";
import { type Caller, personOf, refusal, type Target, userOf } from "./operation.ts";

/**
 * Takes personal data out of an old edition for good: its content goes; the row, its hash and who did it stay. The past
 * is shown without that document from then on. Not for an edition that is live or to be: publish or withdraw first.
 */
export const redact = async (args: Caller & Target & { key: string }): Promise<{ key: string; redactedAt: string }> => {
  const { payload, collection, id, key } = args;
  if (!args.overrideAccess && !isAdministrator(personOf(args))) throw new Forbidden(args.req?.t);
  const index = await ledgerIndex(payload);
  const row = index.row(key);
  if (!row || row.docId !== id || row.docCollection !== collection) throw refusal(args, 404, "notScheduled", { key });
  const now = Date.now();
  const stands = liveSpans(index.series(id, row.locale)).some((span) => span.row.key === key && span.until > now);
  if (stands) throw refusal(args, 409, "stillLive", { key });
  const redactedAt = new Date(now).toISOString();
  const stored = await payload.db.updateOne({
    collection: "editions",
    where: { key: { equals: key } },
    data: {
      content: null,
      title: null,
      note: null,
      redactedAt,
      redactedBy: (userOf(args)?.id as string | undefined) ?? "system",
      updatedAt: redactedAt,
    },
  });
  index.add([ledgerRow({ ...(stored as unknown as Record<string, unknown>), content: undefined })]);
  return { key, redactedAt };
};
