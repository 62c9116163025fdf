import { Gutter, SetStepNav } from "@payloadcms/ui";
import type { AdminViewServerProps } from "payload";
import type { ReactNode } from "react";
import { isAdministrator, isNationalEditor, type Person, regionsOf } from "../../access/index.ts";
import { adminLanguage, type Words } from "../../i18n/words.ts";
import { AdminPage } from "../AdminPage.tsx";

/** One of our pages in the admin's frame. */
export const PlanningPage = ({
  view,
  title,
  help,
  children,
}: {
  view: AdminViewServerProps;
  title: Words;
  help: Words;
  children: ReactNode;
}) => {
  const language = adminLanguage(view.initPageResult.req.i18n.language);
  return (
    <AdminPage view={view}>
      <SetStepNav nav={[{ label: title[language] }]} />
      <Gutter className="aluesivut-planning">
        <h1>{title[language]}</h1>
        <p>{help[language]}</p>
        {children}
      </Gutter>
    </AdminPage>
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
  return isAdministrator(person) || isNationalEditor(person) ? all : all.filter(({ id }) => own.includes(id));
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
