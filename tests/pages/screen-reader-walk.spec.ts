import { FIXTURES_URL, FULL } from "./fixture-sites.ts";
import { expect, test } from "./fixtures.ts";

test("a screen reader's way from the front to a service to its contact", async ({ page }, testInfo) => {
  const told: string[] = [];
  const tell = async () => told.push(`# ${page.url()}\n${await page.locator("body").ariaSnapshot()}`);

  // Given the front: one main heading, landmarks with names
  await page.goto(`${FIXTURES_URL}/${FULL}/fi/`);
  await tell();
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  for (const role of ["banner", "main", "contentinfo", "search"] as const)
    await expect(page.getByRole(role), role).toHaveCount(1);
  for (const navigation of await page.getByRole("navigation").all()) await expect(navigation).toHaveAccessibleName(/./);

  // When they follow links by their names
  await page.getByRole("main").getByRole("link", { name: "Omavalmentaja" }).first().click();
  await tell();
  await expect(page.getByRole("heading", { level: 1, name: "Omavalmentaja" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Neuvoja" }).first().click();
  await tell();

  // Then they are at the contact, with its number as a link
  await expect(page.getByRole("heading", { level: 1, name: "Neuvoja" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "0295 000 001" })).toHaveAttribute(
    "href",
    "tel:+358295000001",
  );
  await testInfo.attach("what a screen reader is told", { body: told.join("\n\n"), contentType: "text/plain" });
});
