import { Parser } from "htmlparser2";
import { squeeze } from "../plain-words.ts";

/** A paragraph, heading or list item of an editor's text. */
export type Piece = {
  tag: string;
  text: string;
  /** What of the text is bold. */
  bold: string;
  /** The text as it is broken into lines. */
  lines: string[];
  links: { text: string; href: string }[];
};

const PIECES = new Set(["p", "h2", "h3", "h4", "li"]);

/** An editor's HTML as its pieces in their order. */
export const readFragment = (html: string): Piece[] => {
  const pieces: Piece[] = [];
  const open: Piece[] = [];
  let bold = 0;
  let link: { text: string; href: string } | undefined;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (PIECES.has(tag)) {
        const piece: Piece = { tag, text: "", bold: "", lines: [""], links: [] };
        pieces.push(piece);
        open.push(piece);
      } else if (tag === "br") open.at(-1)?.lines.push("");
      else if (tag === "strong") bold++;
      else if (tag === "a") link = { text: "", href: attributes.href ?? "" };
    },
    ontext(text) {
      const piece = open.at(-1);
      if (link) link.text += text;
      if (!piece) return;
      piece.text += text;
      if (bold > 0) piece.bold += text;
      piece.lines[piece.lines.length - 1] += text;
    },
    onclosetag(tag) {
      if (PIECES.has(tag)) open.pop();
      else if (tag === "strong") bold--;
      else if (tag === "a" && link) {
        open.at(-1)?.links.push(link);
        link = undefined;
      }
    },
  });
  parser.end(html);
  for (const piece of pieces) {
    piece.text = squeeze(piece.text);
    piece.bold = squeeze(piece.bold);
    piece.lines = piece.lines.map(squeeze).filter(Boolean);
    for (const each of piece.links) each.text = squeeze(each.text);
  }
  return pieces;
};
