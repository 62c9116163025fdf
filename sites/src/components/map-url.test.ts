import { describe, expect, it } from "vitest";
import { mapUrl } from "./map-url.ts";

const address = { streetAddress: "Åkatu 1 A & B", postalCode: "65100", addressLocality: "Vaasa" };

describe("the map of an address", () => {
  it("is found by the address, whatever is in it", () => {
    const url = new URL(mapUrl(address));
    expect(url.searchParams.get("query")).toBe("Åkatu 1 A & B, 65100 Vaasa");
    expect([...url.searchParams]).toHaveLength(1);
  });

  it("is the editor's own where there is one", () => {
    expect(mapUrl({ ...address, mapUrl: "https://kartta.example.fi/1" })).toBe("https://kartta.example.fi/1");
  });
});
