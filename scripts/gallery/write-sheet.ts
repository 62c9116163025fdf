import { writeFileSync } from "node:fs";
import path from "node:path";
import type { TakenShot } from "./take-shots.ts";

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const unique = <T>(values: T[]): T[] => [...new Set(values)];

type Facet = { name: string; title: string; readFrom(shot: TakenShot): string };
const FACETS: Facet[] = [
  { name: "width", title: "Width", readFrom: ({ width }) => String(width) },
  { name: "scheme", title: "Scheme", readFrom: ({ scheme }) => scheme },
  { name: "locale", title: "Language", readFrom: ({ page }) => page.locale },
  { name: "region", title: "Region", readFrom: ({ region }) => region },
];

const choice = ({ name, title, readFrom }: Facet, shots: TakenShot[]): string => {
  const boxes = unique(shots.map(readFrom)).map(
    (value) =>
      `<label><input type="checkbox" id="${name}-${value}" checked> ${escapeHtml(value)}</label>` +
      `<style>body:has(#${name}-${value}:not(:checked)) [data-${name}="${value}"]{display:none}</style>`,
  );
  return `<fieldset><legend>${title}</legend>${boxes.join(" ")}</fieldset>`;
};

const figure = (shot: TakenShot): string => {
  const data = FACETS.map(({ name, readFrom }) => `data-${name}="${readFrom(shot)}"`).join(" ");
  const words = `${shot.region}, ${shot.page.locale}, ${shot.width} px, ${shot.scheme}`;
  return `<figure ${data}><a href="${shot.file}"><img src="${shot.thumbnail}" width="240" height="320" loading="lazy" alt="${words}"></a><figcaption>${words} · ${shot.height} px high</figcaption></figure>`;
};

const section = (kind: string, shots: TakenShot[]): string => {
  const told = shots
    .filter((shot) => shot.told !== null)
    .map(
      (shot) =>
        `<details data-locale="${shot.page.locale}" data-region="${shot.region}"><summary>What a screen reader is told: <code>${escapeHtml(shot.page.path)}</code></summary><pre>${escapeHtml(shot.told as string)}</pre></details>`,
    );
  return `<section id="${kind}"><h2>${kind}</h2><div>${shots.map(figure).join("\n")}</div>${told.join("\n")}</section>`;
};

const STYLE = `body{font:15px/1.4 system-ui;margin:1rem;color-scheme:light dark}
header{position:sticky;top:0;z-index:1;background:Canvas;padding-block:.5rem;border-block-end:1px solid}
fieldset{display:inline-block;border:0;padding:0;margin:0 1rem .25rem 0}legend{float:left;font-weight:700;margin-inline-end:.5rem}
nav a{margin-inline-end:.6rem;white-space:nowrap}section>div{display:flex;flex-wrap:wrap;gap:1rem}section{scroll-margin-top:9rem}
figure{margin:0;inline-size:240px}img{border:1px solid #8888;display:block}figcaption{font-size:13px}pre{overflow:auto;max-block-size:30rem}`;

/** Writes `index.html` over the pictures taken: thumbnails that lead to the whole, filters of HTML and CSS alone. */
export const writeSheet = (shots: TakenShot[], { folder, root }: { folder: string; root: string }): string => {
  const kinds = unique(shots.map(({ page }) => page.kind));
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Gallery of ${escapeHtml(root)}</title><style>${STYLE}</style></head>
<body><header><h1>${shots.length} pictures of ${kinds.length} page kinds</h1><form>${FACETS.map((facet) => choice(facet, shots)).join("")}</form>
<nav>${kinds.map((kind) => `<a href="#${kind}">${kind}</a>`).join(" ")}</nav></header>
<main>${kinds
    .map((kind) =>
      section(
        kind,
        shots.filter(({ page }) => page.kind === kind),
      ),
    )
    .join("\n")}</main></body></html>
`;
  const file = path.join(folder, "index.html");
  writeFileSync(file, html);
  return file;
};
