import { describe, expect, it } from "vitest";
import { readChoices, writeChoices } from "./choices.ts";

const PARAMETERS = { customerGroups: "group", municipalities: "place", words: "q" };
const known: Record<string, string[]> = { customerGroups: ["young"], municipalities: ["vaasa"] };
const read = (search: string) =>
  readChoices(new URLSearchParams(search), PARAMETERS, (name, value) => known[name]?.includes(value) ?? true);

describe("choices in the address", () => {
  it("come back as they were written, beside what else stood there", () => {
    const href = writeChoices("https://example.fi/fi/palvelut/?utm=1&place=old", PARAMETERS, {
      customerGroups: "young",
      words: "hoiva & kasvu",
    });
    expect(href).toBe("https://example.fi/fi/palvelut/?utm=1&group=young&q=hoiva+%26+kasvu");
    expect(read(new URL(href).search)).toEqual({ customerGroups: "young", words: "hoiva & kasvu" });
  });

  it("are dropped when no option has them, or they are empty", () =>
    expect(read("?group=gone&place=vaasa&q=+")).toEqual({ municipalities: "vaasa" }));
});
