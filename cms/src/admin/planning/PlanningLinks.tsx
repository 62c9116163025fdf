import { NavGroup } from "@payloadcms/ui";
import Link from "next/link";
import type { ServerProps } from "payload";
import { adminLanguage } from "../../i18n/words.ts";
import { PLANNING } from "./texts.ts";

/** The menu's way to the calendar and the list of publications. */
export const PlanningLinks = ({ i18n, payload, user }: ServerProps) => {
  if (!user) return null;
  const language = adminLanguage(i18n.language);
  const { admin } = payload.config.routes;
  const links = [
    ["calendar", PLANNING.calendar],
    ["publications", PLANNING.publications],
  ] as const;
  return (
    <NavGroup label={PLANNING.planning[language]}>
      {links.map(([path, label]) => (
        <Link key={path} className="nav__link" id={`nav-${path}`} href={`${admin}/${path}`} prefetch={false}>
          <span className="nav__link-label">{label[language]}</span>
        </Link>
      ))}
    </NavGroup>
  );
};
