import { describe, expect, it } from "vitest";
import { checkTable, parseTable } from "./table.ts";

describe("parseTable", () => {
  it("reads bars, Markdown's too, and tabs of a spreadsheet", () => {
    const table = {
      header: ["Paikka", "Aika"],
      rows: [
        ["Vaasa", "9–16"],
        ["Porvoo", ""],
      ],
    };
    expect(parseTable("Paikka | Aika\nVaasa | 9–16\nPorvoo |  ")).toEqual(table);
    expect(parseTable("| Paikka | Aika |\n|---|---|\n| Vaasa | 9–16 |\n| Porvoo | |")).toEqual(table);
    expect(parseTable("Paikka\tAika\nVaasa\t9–16\nPorvoo\t")).toEqual(table);
  });
});

describe("checkTable", () => {
  it("names the row that is too narrow or too wide", () => {
    expect(checkTable("a|b\nc|d|e", "en")).toBe(
      "Every row of the table must have as many cells as the header row (2); row 2 has 3.",
    );
    expect(checkTable("a|b", "sv")).toBe("Tabellen måste ha en rubrikrad och minst en rad.");
    expect(checkTable("a|b\nc|d", "fi")).toBe(true);
  });
});
