import { APIError, type CollectionConfig } from "payload";
import { inLanguageOf, words } from "../../i18n/words.ts";

type BeforeOperation = NonNullable<NonNullable<CollectionConfig["hooks"]>["beforeOperation"]>[number];

export const MINIMUM_PASSWORD = 12;
const TOO_SHORT = words(
  `Salasanassa on oltava vähintään ${MINIMUM_PASSWORD} merkkiä.`,
  `Lösenordet måste ha minst ${MINIMUM_PASSWORD} tecken.`,
  `A password must have at least ${MINIMUM_PASSWORD} characters.`,
);

export const requireGoodPassword: BeforeOperation = async ({ args, operation, req }) => {
  if (!["create", "update", "resetPassword"].includes(operation)) return args;
  const data = (args as { data?: { password?: unknown; role?: unknown } }).data;
  if (typeof data?.password === "string" && data.password.length < MINIMUM_PASSWORD) {
    throw new APIError(inLanguageOf(req)(TOO_SHORT), 400, null, true);
  }
  // The account made on the very first visit is the administrator: nobody else could make one.
  if (operation === "create" && data && !data.role && !req.user) {
    const { totalDocs } = await req.payload.count({ collection: "users", req });
    if (totalDocs === 0) data.role = "administrator";
  }
  return args;
};
