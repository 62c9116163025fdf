"use client";
import { useDocumentInfo, useFormFields, useLocale } from "@payloadcms/ui";
import { useWords } from "../use-words.ts";
import { PLANNING } from "./texts.ts";
import { useConsequences } from "./use-consequences.ts";

/** Beside the slug, once it differs from the one that is live: where the old address will lead. */
export const SlugConsequences = () => {
  const say = useWords();
  const { id, collectionSlug, initialData } = useDocumentInfo();
  const { code } = useLocale();
  const slug = useFormFields(([fields]) => fields.slug?.value);
  const liveIn = (initialData?.liveIn ?? []) as string[];
  const [found] = useConsequences(collectionSlug, id, code, liveIn.includes(code));
  const live = found?.addresses.find(({ locale }) => locale === code);
  if (!live || typeof slug !== "string" || !slug || slug === live.slug) return null;
  const old = decodeURI(new URL(live.url).pathname);
  return (
    <p className="aluesivut-slug" role="status">
      {say(PLANNING.slugChanges, { old, new: old.replace(`/${live.slug}/`, `/${slug}/`) })}
      {found && found.linkedFrom.length > 0 ? ` (${say(PLANNING.linkedFrom)}: ${found.linkedFrom.length})` : null}
    </p>
  );
};
