import { describe, expect, it } from "vitest";
import { serviceAction } from "./service-action.ts";

const web = { id: "1", type: "web-page" as const, name: "Sivu", url: "https://www.example.fi/", hours: [] };
const form = { id: "2", type: "form" as const, name: "Hakemus", url: "https://www.example.fi/hae", hours: [] };
const phone = {
  id: "3",
  type: "phone" as const,
  name: "Neuvonta",
  phone: { number: "+358295000002", hours: [] },
  hours: [],
};

describe("the one call to action of a service", () => {
  it("is the editor's", () => {
    const action = { label: "Varaa aika", url: "https://www.example.fi/aika" };
    expect(serviceAction({ action, channels: [form, phone] }, "fi")).toBe(action);
  });

  it.each([
    [[web, phone, form], { label: "Hakemus", url: "https://www.example.fi/hae" }],
    [[web, phone], { label: "Soita 0295 000 002", url: "tel:+358295000002" }],
    [[web], undefined],
  ])("is made of the channels where there is none", (channels, expected) => {
    expect(serviceAction({ channels }, "fi")).toEqual(expected);
  });
});
