import type { FieldDifference } from "../../history/compare.ts";
import type { Say } from "../../i18n/words.ts";
import { HISTORY_TEXTS as TEXTS } from "./texts.ts";

/** What two editions or drafts say differently, field by field. */
export const Comparison = ({
  found,
  a,
  b,
  say,
}: {
  found: FieldDifference[] | "notFound";
  a: string;
  b: string;
  say: Say;
}) => (
  <section aria-labelledby="aluesivut-comparison" className="aluesivut-comparison">
    <h3 id="aluesivut-comparison">{say(TEXTS.comparison)}</h3>
    <p>{say(TEXTS.comparisonOf, { a, b })}</p>
    {found === "notFound" ? (
      <p role="alert">{say(TEXTS.notFound)}</p>
    ) : found.length === 0 ? (
      <p>{say(TEXTS.noDifference)}</p>
    ) : (
      <dl>
        {found.map(({ path, label, parts, lookOnly }) => (
          <div key={path}>
            <dt>{label}</dt>
            <dd>
              {lookOnly ? (
                <em>{say(TEXTS.lookOnly)}</em>
              ) : (
                parts.map((part, index) => {
                  const key = `${index}-${part.kind}`;
                  if (part.kind === "same") return <span key={key}>{shorten(part.text)}</span>;
                  const Tag = part.kind === "added" ? "ins" : "del";
                  return (
                    <Tag key={key}>
                      <span className="aluesivut-unseen">
                        {" "}
                        [{say(part.kind === "added" ? TEXTS.added : TEXTS.removed)}:{" "}
                      </span>
                      {part.text}
                      <span className="aluesivut-unseen">] </span>
                    </Tag>
                  );
                })
              )}
            </dd>
          </div>
        ))}
      </dl>
    )}
  </section>
);

/** A long stretch that is the same is shown by its ends. */
const shorten = (text: string): string => (text.length > 400 ? `${text.slice(0, 180)} […] ${text.slice(-180)}` : text);
