import type { Locale } from "@aluesivut/content";
import type { Payload, Where } from "payload";
import { mayPublish, mayWrite, type Person, type Role } from "../access/index.ts";
import { env } from "../env.ts";
import { adminLanguage, type Say, sayIn } from "../i18n/words.ts";
import { sendMail } from "./send-mail.ts";

/** Somebody with an account, as far as others need to know them. */
export type Account = { id: string; name: string; email: string; language: Locale; role: Role; regions: string[] };

const accounts = async (payload: Payload, where: Where): Promise<Account[]> => {
  const { docs } = await payload.find({
    collection: "users",
    where,
    depth: 0,
    pagination: false,
    sort: "email",
    overrideAccess: true,
  });
  return docs.map((user) => ({
    id: String(user.id),
    name: user.name || user.email,
    email: user.email,
    language: adminLanguage(user.language ?? undefined),
    role: user.role,
    regions: (user.regions ?? []).map((region) => (typeof region === "string" ? region : region.id)),
  }));
};

export const accountsById = async (payload: Payload, ids: readonly string[]): Promise<Map<string, Account>> => {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  return new Map((await accounts(payload, { id: { in: wanted } })).map((account) => [account.id, account]));
};

/** Who works for a region: `publish` its editors, `write` its writers too. Administrators are not among them. */
export const peopleOf = async (payload: Payload, region: string, may: "publish" | "write"): Promise<Account[]> => {
  const roles: Role[] = ["national-editor", "regional-editor", "regional-writer"];
  const isOneWho = may === "publish" ? mayPublish : mayWrite;
  return (await accounts(payload, { role: { in: roles } })).filter((account) => isOneWho(account as Person, region));
};

/** Writes to each of these people in their own language. */
export const mailPeople = async (
  payload: Payload,
  ids: readonly string[],
  write: (say: Say, to: Account) => { subject: string; text: string },
): Promise<void> => {
  try {
    for (const account of (await accountsById(payload, ids)).values())
      sendMail(payload, { to: account.email, language: account.language, ...write(sayIn(account.language), account) });
  } catch (err) {
    payload.logger.error({ err, msg: `Cannot write to ${ids.join(", ")}: their addresses cannot be read` });
  }
};

/** Where a document stands in the admin. */
export const documentUrl = (collection: string, id: string, locale?: string): string =>
  `${env().cmsUrl}/admin/collections/${collection}/${id}${locale && locale !== "all" ? `?locale=${locale}` : ""}`;
