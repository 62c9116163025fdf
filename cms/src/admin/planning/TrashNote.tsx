import type { ListViewServerPropsOnly } from "payload";
import { momentWords } from "../../i18n/helsinki-time.ts";
import { adminLanguage, sayIn } from "../../i18n/words.ts";
import { purgedAt } from "../../trash/purge-trash.ts";
import { PLANNING } from "./texts.ts";

type Trashed = { id: string; title?: string; name?: string; deletedAt?: string; trashedBy?: string | null };
type Props = Pick<ListViewServerPropsOnly, "collectionConfig" | "i18n" | "params" | "payload" | "user">;

/** Above a collection's trash: when each is deleted for good, and who put it there. */
export const TrashNote = async ({ collectionConfig, i18n, params, payload, user }: Props) => {
  const segments = (params as { segments?: string[] } | undefined)?.segments;
  if (!segments?.includes("trash") || !user) return null;
  const language = adminLanguage(i18n.language);
  const say = sayIn(language);
  const { docs } = await payload.find({
    collection: collectionConfig.slug as "articles",
    where: { deletedAt: { greater_than: "2000-01-01T00:00:00.000Z" } },
    trash: true,
    draft: true,
    depth: 0,
    limit: 100,
    sort: "deletedAt",
    locale: language,
    user,
    overrideAccess: false,
  });
  const { admin } = payload.config.routes;
  return (
    <section className="aluesivut-panel" aria-labelledby="aluesivut-trash">
      <h2 id="aluesivut-trash">{say(PLANNING.trashTitle)}</h2>
      <p>{say(PLANNING.trashHelp)}</p>
      <ul>
        {(docs as unknown as Trashed[]).map(({ id, title, name, deletedAt, trashedBy }) => (
          <li key={id}>
            <p>
              <a href={`${admin}/collections/${collectionConfig.slug}/trash/${id}`}>{title || name || id}</a>:{" "}
              {say(PLANNING.deletedOn, { moment: momentWords(purgedAt(Date.parse(deletedAt ?? "")), language) })}
              {trashedBy ? `, ${say(PLANNING.trashedBy, { name: trashedBy })}` : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
