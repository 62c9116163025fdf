import { describe, expect, it } from "vitest";
import { followHeading } from "./slug.ts";

type Data = Record<string, unknown>;
const follow = (data: Data, originalDoc?: Data, locale = "fi") =>
  followHeading("title")({ data, originalDoc, req: { locale } } as unknown as Parameters<
    ReturnType<typeof followHeading>
  >[0]) as Data;

describe("followHeading", () => {
  it("makes the slug from the title", () => {
    expect(follow({ title: "Työnhaku & äitiys" }).slug).toBe("tyonhaku-aitiys");
  });

  it("follows a title that is still being typed", () => {
    expect(follow({ title: "Koulutus", slug: "ko" }, { title: "Ko", slug: "ko" }).slug).toBe("koulutus");
  });

  it("leaves alone a slug that an editor wrote, and tidies it", () => {
    expect(follow({ title: "Uusi otsikko", slug: "Oma Osoite" }, { title: "Vanha", slug: "vanha" }).slug).toBe(
      "oma-osoite",
    );
    expect(follow({ title: "Uusi otsikko" }, { title: "Vanha", slug: "oma" }).slug).toBe("oma");
  });

  it("keeps the address of what is live in the language", () => {
    const live = { title: "Vanha", slug: "vanha", liveIn: ["fi"] };
    expect(follow({ title: "Uusi" }, live).slug).toBe("vanha");
    expect(follow({ title: "Ny" }, { title: "Gammal", slug: "gammal", liveIn: ["fi"] }, "sv").slug).toBe("ny");
  });

  it("makes one for each language of a save in all", () => {
    expect(follow({ title: { fi: "Hei", sv: "Hej" } }, undefined, "all").slug).toEqual({ fi: "hei", sv: "hej" });
  });

  it("does nothing when neither title nor slug is saved", () => {
    expect(follow({ lead: "x" }, { title: "Vanha", slug: "oma" })).toEqual({ lead: "x" });
  });
});
