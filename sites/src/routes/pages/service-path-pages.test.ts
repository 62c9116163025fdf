import { threeLocales } from "@aluesivut/tests/builders";
import { describe, expect, it } from "vitest";
import type { PageKind, PageProps } from "../page-props.ts";
import { routes } from "../routes.ts";
import { pagesOf } from "../test/find-page.ts";

const table = routes(threeLocales());
/** The Swedish page of a kind with this heading. */
const page = <K extends PageKind>(kind: K, title: string): PageProps<K> => {
  const found = pagesOf(table).find(
    (route) => route.kind === kind && route.locale === "sv" && route.props.title === title,
  );
  if (!found) throw new Error(`No ${kind} is called ${title}`);
  return found.props as PageProps<K>;
};

describe("a branch from one path to another", () => {
  const from = page("service-path", "De ungas stig");
  const to = page("service-path", "De vuxnas stig");
  const first = to.steps[0];

  it("names the path it leads to, and the step that is meant", () => {
    expect(from.steps.flatMap(({ branches }) => branches)).toEqual([
      {
        label: "Om behoven ändras",
        to: { title: "De vuxnas stig", href: first?.href, step: { number: 1, title: first?.title } },
      },
    ]);
  });

  it("is answered by a way back where it leads to", () => {
    expect(first?.returns).toEqual([
      { title: "De ungas stig", href: from.steps[1]?.href, step: { number: 2, title: "Jobb" } },
    ]);
    expect(from.steps.flatMap(({ returns }) => returns)).toEqual([]);
  });
});

describe("the plan to print", () => {
  it("names everybody who helps once, and the address of the path", () => {
    const plan = page("service-path-print", "De ungas stig, plan att skriva ut");
    expect(new Set(plan.contacts.map(({ id }) => id)).size).toBe(plan.contacts.length);
    expect(plan.contacts.map(({ id }) => id)).toContain("contact-adviser");
    expect(plan.address).toMatch(/^[a-z.]+\/.*\/servicestigar\/[a-z-]+\/$/); // host, folders of the region, the path
  });
});
