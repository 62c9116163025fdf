import { readFile } from "node:fs/promises";
import type { PageToRender } from "./entry.ts";

/** Names the file that tells a static build its pages: a list of `StaticPage`, read outside the bundle. */
export const STATIC_PAGES = "ALUESIVUT_STATIC_PAGES";

export type StaticPage = { path: string } & PageToRender;

/** What `getStaticPaths` answers: every page of one region, or none when no region was named. */
export const readStaticPaths = async () => {
  const file = process.env[STATIC_PAGES];
  if (!file) throw new Error(`Cannot build a static site: ${STATIC_PAGES} is not set; it names the file of its pages`);
  const pages = JSON.parse(await readFile(file, "utf8")) as StaticPage[];
  return pages.map(({ path, ...props }) => ({ params: { path }, props }));
};
