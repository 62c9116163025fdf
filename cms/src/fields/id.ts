import type { TextField } from "payload";

/** Our own text UUID, so that content moves between databases and media between regions' sites without new ids. */
export const idField = (): TextField => ({
  name: "id",
  type: "text",
  required: true,
  defaultValue: () => crypto.randomUUID(),
  admin: { hidden: true },
});
