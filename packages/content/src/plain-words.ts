/* Words that say nothing by themselves, and texts that no person wrote: used of editors' texts and of finished pages. */

/** Link texts that leave a reader who hears links one by one without a clue, in every language of the sites. */
const EMPTY_LINK_TEXTS = new Set([
  ...["tästä", "tässä", "täältä", "täällä", "klikkaa", "klikkaa tästä", "klikkaa tähän", "paina tästä", "lue lisää"],
  ...[
    "lisää",
    "lisätietoja",
    "lisätietoa",
    "katso lisää",
    "katso tästä",
    "linkki",
    "tämä linkki",
    "avaa",
    "jatka",
    "siirry",
  ],
  ...["siirry tästä", "lue tästä", "lue", "sivu", "tämä sivu", "verkkosivu", "kotisivu"],
  ...["här", "klicka", "klicka här", "tryck här", "läs mer", "läs mera", "läs här", "mer", "mera", "mer info"],
  ...[
    "mer information",
    "se mer",
    "länk",
    "länken",
    "den här länken",
    "öppna",
    "fortsätt",
    "gå vidare",
    "anmäl dig här",
  ],
  ...["den här sidan", "sida", "webbsida", "webbplats", "hemsida", "visa mer"],
  ...["here", "click", "click here", "press here", "read more", "more", "more info", "more information", "see more"],
  ...["learn more", "find out more", "link", "this link", "this page", "page", "open", "continue", "go", "go here"],
  ...["read here", "website", "details", "view more", "show more"],
]);

/** Arrows, dots and other marks at either end of a text. */
const EDGE_MARKS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** White space made one, soft hyphens taken out: as the text is read. */
export const squeeze = (text: string): string => text.replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();

/** True of "klikkaa tästä", "Läs mer »", "HERE". */
export const saysNothing = (text: string): boolean =>
  EMPTY_LINK_TEXTS.has(squeeze(text).toLowerCase().replace(EDGE_MARKS, ""));

/** An address as it stands in a browser: with a protocol, or with `www.`; not one that other words go with. */
export const isBareAddress = (text: string): boolean => /^(https?:\/\/|www\.)\S+$/i.test(squeeze(text));

/** A file's name: one word with an ending of a picture, or what a camera calls its pictures. */
const FILE_NAME = /^\S+\.(jpe?g|png|gif|webp|avif|tiff?|svg|heic|bmp)$/i;
const CAMERA_NAME = /^(img|dsc|dscn|dscf|pxl|image|kuva|bild|screenshot|kuvakaappaus|skärmbild)[\s_-]*\d+$/i;
export const isFileName = (text: string): boolean => FILE_NAME.test(squeeze(text)) || CAMERA_NAME.test(squeeze(text));

/** Anything that can be read aloud as a word or a number. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
