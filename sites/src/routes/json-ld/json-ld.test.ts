import { emptyRegion, longestNames, oneLocale, threeLocales } from "@aluesivut/tests/builders";
import { describe, expect, it } from "vitest";
import { routes } from "../routes.ts";
import { pagesOf } from "../test/find-page.ts";
import type { JsonLd } from "./json-ld.ts";
import { faultsOf } from "./test/vocabulary.ts";

const objects = [threeLocales, oneLocale, longestNames, emptyRegion].flatMap((shape) =>
  pagesOf(routes(shape())).flatMap(({ props }) => props.jsonLd),
);
const ofType = (type: string): JsonLd[] => objects.filter((object) => object["@type"] === type);

/** What search engines ask for before they show a page as more than a link: https://developers.google.com/search/docs/appearance/structured-data */
const ASKED: Record<string, string[]> = {
  BreadcrumbList: ["itemListElement"],
  Dataset: ["name", "description", "license", "distribution", "creator"],
  Event: ["name", "startDate", "endDate", "location", "eventStatus", "eventAttendanceMode", "organizer", "url"],
  GovernmentOrganization: ["name", "url"],
  GovernmentService: ["name", "url", "areaServed", "provider"],
  JobPosting: [
    "title",
    "description",
    "datePosted",
    "validThrough",
    "hiringOrganization",
    "jobLocation",
    "identifier",
    "directApply",
    "url",
  ],
  NewsArticle: ["headline", "datePublished", "dateModified", "author", "publisher", "mainEntityOfPage"],
  WebSite: ["name", "url", "potentialAction", "publisher"],
};

describe("structured data", () => {
  it("is of every type that the pages can be described by", () => {
    expect([...new Set(objects.map((object) => object["@type"]))].sort()).toEqual(Object.keys(ASKED));
  });

  it("keeps to schema.org's vocabulary: properties, and the types of their values", () => {
    expect(objects.flatMap((object) => faultsOf(object))).toEqual([]);
  });

  it.each(Object.entries(ASKED))("has of every %s what search engines ask for", (type, properties) => {
    const lacking = ofType(type).flatMap((object) => properties.filter((property) => object[property] === undefined));
    expect(lacking).toEqual([]);
  });

  it("gives a job its whole text, without links that lead nowhere elsewhere", () => {
    const [job] = ofType("JobPosting");
    expect(job?.description).toContain("<h2>");
    expect(job?.description).not.toContain("<a");
    expect(job?.employmentType).toEqual(["FULL_TIME"]);
  });

  it("ends breadcrumbs in the page itself", () => {
    const trail = ofType("BreadcrumbList").find((object) => JSON.stringify(object).includes("personal-coach"));
    expect(trail?.itemListElement).toEqual([
      { "@type": "ListItem", position: 1, name: "Front page", item: "https://example.fi/alueet/vaasa/en/" },
      { "@type": "ListItem", position: 2, name: "Services", item: "https://example.fi/alueet/vaasa/en/services/" },
      {
        "@type": "ListItem",
        position: 3,
        name: "Personal coach",
        item: "https://example.fi/alueet/vaasa/en/services/personal-coach/",
      },
    ]);
  });
});

describe("the vocabulary", () => {
  it.each([
    [{ "@type": "GovernmentService", inLanguage: "fi" }, "GovernmentService has no such property"],
    [
      { "@type": "Event", location: { "@type": "Place", address: { "@type": "PostalAddress", street: "A" } } },
      "PostalAddress has no",
    ],
    [{ "@type": "Event", eventStatus: "https://schema.org/EventMaybe" }, "is none of EventStatusType"],
    [{ "@type": "JobPosting", jobLocation: { "@type": "Organization", name: "A" } }, "is none of Place"],
    [{ "@type": "JobPosting", datePosted: "1.3.2026" }, "is none of Date"],
    [{ "@type": "Event", name: { "@type": "Person" } }, "is none of Text"],
    [{ "@type": "Servise", name: "A" }, "there is no type Servise"],
  ])("refuses %j", (wrong, reason) => {
    expect(faultsOf(wrong)).toEqual([expect.stringContaining(reason)]);
  });
});
