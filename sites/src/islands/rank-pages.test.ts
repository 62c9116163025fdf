import { describe, expect, it } from "vitest";
import type { IndexedPage } from "../routes/texts/page-index.ts";
import { rankPages } from "./rank-pages.ts";

const pages: IndexedPage[] = [
  ["/fi/palvelut/", "Palvelut"],
  ["/fi/ajankohtaista/", "Ajankohtaista"],
  ["/fi/palvelut/tyokokeilu/", "Työkokeilu"],
  ["/fi/palvelut/palkkatuki/", "Palkkatuki yritykselle"],
  ["/fi/palvelut/muutosturva/", "Muutosturva irtisanotulle"],
  ["/fi/palvelupolut/nuoret/", "Alle 30-vuotiaan polku"],
  ["/fi/toimijat/ohjaamo-vaasa/", "Ohjaamo Vaasa"],
  ["/fi/ajankohtaista/ohjaamo-muuttaa/", "Ohjaamo muuttaa uusiin tiloihin"],
];
const paths = (path: string) => rankPages(path, pages).map(([found]) => found);

describe("rankPages", () => {
  it.each([
    ["/fi/palvelut/tyokokelu/", "/fi/palvelut/tyokokeilu/", "a letter left out"],
    ["/fi/tyokokeilu", "/fi/palvelut/tyokokeilu/", "another place"],
    ["/fi/Työkokeilu.html", "/fi/palvelut/tyokokeilu/", "marks, capitals and an ending"],
    ["/fi/palvelut/yritysten-palkkatuki/", "/fi/palvelut/palkkatuki/", "another name"],
    ["/fi/palvelut/palkaktuki/", "/fi/palvelut/palkkatuki/", "letters swapped"],
    ["/palvelu/", "/fi/palvelut/", "the beginning of a section"],
    ["/sv/aktorer/ohjaamo-vaasa/", "/fi/toimijat/ohjaamo-vaasa/", "another language"],
  ])("for %s puts %s first: %s", (asked, wanted) => {
    expect(paths(asked)[0]).toBe(wanted);
  });

  it("puts all that is as likely beside it, at most five", () => {
    expect(paths("/fi/ohjaamo/")).toEqual(["/fi/toimijat/ohjaamo-vaasa/", "/fi/ajankohtaista/ohjaamo-muuttaa/"]);
    const many = Array.from({ length: 9 }, (_, index): IndexedPage => [`/fi/ohjaamo-${index}/`, "Ohjaamo"]);
    expect(rankPages("/fi/ohjaamo/", many)).toHaveLength(5);
  });

  it("is silent when nothing is like it", () => {
    expect(paths("/fi/palvelut/xyzzy-plugh/")).toEqual([]);
    expect(paths("/fi/")).toEqual([]);
    expect(rankPages("/fi/tyokokeilu/", [])).toEqual([]);
  });
});
