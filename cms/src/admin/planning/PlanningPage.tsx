import { DefaultTemplate } from "@payloadcms/next/templates";
import { Gutter, SetStepNav } from "@payloadcms/ui";
import { redirect } from "next/navigation";
import type { AdminViewServerProps } from "payload";
import type { ReactNode } from "react";
import { type Person, regionsOf } from "../../access/index.ts";
import { adminLanguage, type Words } from "../../i18n/words.ts";

/** Payload lets anybody open a view of ours: who has not signed in is sent to do so. */
export const requireSignedIn = ({ initPageResult: { req } }: AdminViewServerProps, path: string): void => {
  const { admin } = req.payload.config.routes;
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}${path}`)}`);
};

/** One of our pages in the admin's frame. */
export const PlanningPage = ({
  view: { initPageResult, params, searchParams },
  title,
  help,
  children,
}: {
  view: AdminViewServerProps;
  title: Words;
  help: Words;
  children: ReactNode;
}) => {
  const { req, locale, permissions, visibleEntities } = initPageResult;
  const language = adminLanguage(req.i18n.language);
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
      payload={req.payload}
      permissions={permissions}
      req={req}
      {...(req.user ? { user: req.user } : {})}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <SetStepNav nav={[{ label: title[language] }]} />
      <Gutter className="aluesivut-planning">
        <h1>{title[language]}</h1>
        <p>{help[language]}</p>
        {children}
      </Gutter>
    </DefaultTemplate>
  );
};

export const queryOf = ({ searchParams }: AdminViewServerProps, name: string): string | undefined => {
  const value = searchParams?.[name];
  return typeof value === "string" && value !== "" ? value : undefined;
};

type Named = { id: string; name: string };

/** The regions a person may choose among, by name. */
export const regionChoices = async ({ initPageResult: { req } }: AdminViewServerProps): Promise<Named[]> => {
  const { docs } = await req.payload.find({
    collection: "regions",
    draft: true,
    depth: 0,
    pagination: false,
    locale: adminLanguage(req.i18n.language),
    user: req.user,
    overrideAccess: false,
    select: { name: true },
    sort: "id",
  });
  const person = req.user as unknown as Person;
  const own = regionsOf(person);
  const all = docs.map(({ id, name }) => ({ id: String(id), name: name || String(id) }));
  return person?.role === "regional-editor" || own.length > 1 ? all.filter(({ id }) => own.includes(id)) : all;
};

export const Choice = ({
  name,
  label,
  any,
  value,
  options,
}: {
  name: string;
  label: string;
  any: string;
  value: string | undefined;
  options: Named[];
}) => (
  <label>
    {label}
    <select name={name} defaultValue={value ?? ""}>
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.name}
        </option>
      ))}
    </select>
  </label>
);
