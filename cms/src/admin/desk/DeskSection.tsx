import type { ReactNode } from "react";
import type { Say } from "../../i18n/words.ts";
import { DESK } from "./texts.ts";

export type Line = {
  key: string;
  href?: string | undefined;
  text: string;
  /** What is to know of it, after the link. */
  note?: ReactNode;
  /** Colours its mark as the states of receipts are. */
  state?: string;
};

const SHOWN = 6;

/**
 * A part of the dashboard: what there is, each line leading to where one mends it, or kind words when there is nothing.
 * What is too much to show stands behind `all`, or unfolds.
 */
export const DeskSection = ({
  id,
  title,
  lines,
  empty,
  say,
  all,
  total = lines.length,
  children,
}: {
  id: string;
  title: string;
  lines: Line[];
  empty: string;
  say: Say;
  /** Where all of it is listed. */
  all?: string;
  total?: number;
  children?: ReactNode;
}) => (
  <section className="desk-section" aria-labelledby={`desk-${id}`}>
    <h2 id={`desk-${id}`}>
      {title}
      {total > 0 ? <span className="desk-count"> {total}</span> : null}
    </h2>
    {lines.length === 0 ? <p className="desk-empty">{empty}</p> : <Lines lines={lines.slice(0, SHOWN)} />}
    {!all && lines.length > SHOWN ? (
      <details>
        <summary>{say(DESK.showRest, { count: lines.length - SHOWN })}</summary>
        <Lines lines={lines.slice(SHOWN)} />
      </details>
    ) : null}
    {children}
    {all && total > SHOWN ? (
      <p>
        <a href={all}>{say(DESK.showAll, { count: total })}</a>
      </p>
    ) : null}
  </section>
);

const Lines = ({ lines }: { lines: Line[] }) => (
  <ul>
    {lines.map(({ key, href, text, note, state }) => (
      <li key={key} data-state={state}>
        {href ? <a href={href}>{text}</a> : <span>{text}</span>}
        {note ? <span className="desk-note"> {note}</span> : null}
      </li>
    ))}
  </ul>
);
