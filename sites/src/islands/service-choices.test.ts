import { describe, expect, it } from "vitest";
import type { ServiceFilters, ServiceTeaser } from "../routes/page-props.ts";
import { filterServices, readChoices, writeChoices } from "./service-choices.ts";

const service = (id: string, has: Partial<ServiceTeaser> = {}) => ({
  id,
  customerGroups: [],
  topics: [],
  municipalities: [],
  lifeSituations: [],
  channels: [],
  ...has,
});
const option = (id: string) => ({ id, title: id, count: 1 });
const filters: ServiceFilters = {
  customerGroups: [option("young"), option("laid-off")],
  topics: [],
  municipalities: [option("vaasa")],
  lifeSituations: [],
  channels: [option("phone")],
};

describe("filterServices", () => {
  const items = [
    service("coach", { customerGroups: ["young"], channels: ["phone", "place"] }),
    service("pay-subsidy", { customerGroups: ["laid-off"], municipalities: ["vaasa"] }),
    service("workshop", { customerGroups: ["young"], municipalities: ["porvoo"] }),
  ];
  const ids = (choices: Parameters<typeof filterServices>[1]) => filterServices(items, choices).map(({ id }) => id);

  it("shows all until something is chosen", () => expect(ids({})).toEqual(["coach", "pay-subsidy", "workshop"]));
  it("asks for every choice", () => expect(ids({ customerGroups: "young", channels: "phone" })).toEqual(["coach"]));
  it("counts a service without municipalities as had everywhere", () =>
    expect(ids({ municipalities: "vaasa" })).toEqual(["coach", "pay-subsidy"]));
});

describe("choices in the address", () => {
  it("come back as they were written, beside what else stood there", () => {
    const href = writeChoices("https://example.fi/fi/palvelut/?utm=1&topic=old", {
      customerGroups: "young",
      channels: "phone",
    });
    expect(href).toBe("https://example.fi/fi/palvelut/?utm=1&group=young&channel=phone");
    expect(readChoices(new URL(href).search, filters)).toEqual({ customerGroups: "young", channels: "phone" });
  });
  it("are dropped when no option has them", () =>
    expect(readChoices("?group=gone&place=vaasa", filters)).toEqual({ municipalities: "vaasa" }));
});
