import type { PageKind, PageProps } from "../routes/page-props.ts";
import type { OwnTheme } from "./theme-tokens.ts";

/** The id of a front page section's element. */
export const frontSectionId = (section: { id: string }): string => `s-${section.id}`;

/** Where a page wears other colours than its region: within a theme site, and in its teaser on the front page. */
export const ownThemes = (kind: PageKind, page: PageProps): OwnTheme[] => {
  if (kind === "theme-site" || kind === "page") {
    const theme = (page as PageProps<"theme-site" | "page">).themeSite?.theme;
    return theme ? [{ selector: "main", theme }] : [];
  }
  if (kind !== "front") return [];
  return (page as PageProps<"front">).sections.flatMap((section) =>
    section.type === "theme-site" && section.item.theme
      ? [{ selector: `[data-theme="${frontSectionId(section)}"]`, theme: section.item.theme }]
      : [],
  );
};
