import { expect, it } from "vitest";
import { createPathTable } from "./path-table.ts";

it("finds an exact path first, then the longest that covers it", () => {
  const paths = createPathTable(["/sv/*", "/sv/aktuellt/*"], ["/sv/aktuellt/a/"]);
  expect(paths.find("/sv/aktuellt/a/")).toBe("/sv/aktuellt/a/");
  expect(paths.find("/sv/aktuellt/b/")).toBe("/sv/aktuellt/*");
  expect(paths.find("/sv/")).toBe("/sv/*");
  expect(paths.find("/fi/")).toBeUndefined();
  expect(paths.has("/sv")).toBe(false);
});
