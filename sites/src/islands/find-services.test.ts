import { describe, expect, it } from "vitest";
import type { ServiceTeaser } from "../routes/page-props.ts";
import { countServices, findServices, groupByLetter } from "./find-services.ts";

const service = (id: string, has: Partial<ServiceTeaser> = {}) => ({
  id,
  customerGroups: [],
  topics: [],
  municipalities: [],
  lifeSituations: [],
  channels: [],
  ...has,
});
const items = [
  service("coach", { customerGroups: ["young"], channels: ["phone", "place"] }),
  service("pay-subsidy", { customerGroups: ["laid-off"], municipalities: ["vaasa"] }),
  service("workshop", { customerGroups: ["young"], municipalities: ["porvoo"] }),
];

describe("findServices", () => {
  const ids = (choices: Parameters<typeof findServices>[1]) => findServices(items, choices).map(({ id }) => id);

  it("shows all until something is chosen", () => expect(ids({})).toEqual(["coach", "pay-subsidy", "workshop"]));
  it("asks for every choice", () => expect(ids({ customerGroups: "young", channels: "phone" })).toEqual(["coach"]));
  it("counts a service without municipalities as had everywhere", () =>
    expect(ids({ municipalities: "vaasa" })).toEqual(["coach", "pay-subsidy"]));
});

describe("countServices", () => {
  it("says of every value what choosing it would leave", () => {
    const counts = countServices(items, { customerGroups: "young", municipalities: "porvoo" }, "municipalities", [
      "vaasa",
      "porvoo",
    ]);
    expect([...counts]).toEqual([
      ["vaasa", 1],
      ["porvoo", 2],
    ]);
  });
});

describe("groupByLetter", () => {
  const titled = (titles: string[]) => titles.map((title) => ({ title }));

  it("leaves few as they are", () => {
    const few = titled(["Alku", "Työ"]);
    expect(groupByLetter(few, "fi")).toEqual([["", few]]);
  });

  it("puts many under their letters, å, ä and ö as letters of their own", () => {
    const many = titled(["10 askelta", ...Array.from({ length: 25 }, () => "apu"), "Ääni", "Åbo", "Öljy"]);
    const groups = groupByLetter(many, "fi");
    expect(groups.map(([letter, { length }]) => [letter, length])).toEqual([
      ["#", 1],
      ["A", 25],
      ["Ä", 1],
      ["Å", 1],
      ["Ö", 1],
    ]);
  });
});
