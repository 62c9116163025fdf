import { Parser } from "htmlparser2";
import { startAudit } from "./page-audit.ts";
import type { PageFinding } from "./rules.ts";

/** Checks one finished page. Who parses it anyway hands the events to `startAudit` instead. */
export const auditHtml = (html: string): PageFinding[] => {
  const audit = startAudit();
  const parser = new Parser({
    onopentag: (name, attributes) => audit.open(name, attributes),
    ontext: (text) => audit.text(text),
    onclosetag: (name) => audit.close(name),
  });
  parser.end(html);
  return audit.end();
};
