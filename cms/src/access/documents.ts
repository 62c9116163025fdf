import { type Access, APIError, type CollectionBeforeValidateHook, type PayloadRequest, type Where } from "payload";
import { inLanguageOf } from "../i18n/words.ts";
import { idOf, isAdministrator, isNationalEditor, isWriter, mayWrite, type Person, regionsOf } from "./person.ts";

const personOf = (req: PayloadRequest): Person => req.user as Person;

const ownedBy = (regions: string[], path: string): Where | false =>
  regions.length > 0 ? { [path]: { in: regions } } : false;

/** Documents whose drafts the person may see. The public has no part in it: a row is draft text. */
const readable =
  (path: string): Access =>
  ({ req }) => {
    const person = personOf(req);
    if (!person) return false;
    return isAdministrator(person) || isNationalEditor(person) || ownedBy(regionsOf(person), path);
  };

const writable: Access = ({ req }) => {
  const person = personOf(req);
  if (!person) return false;
  return isAdministrator(person) || ownedBy(regionsOf(person), "ownerRegion");
};

/**
 * `create` cannot be narrowed by a query, so the region is checked here. Without data the admin asks whether to offer a
 * "create" button at all.
 */
const creatable: Access = ({ req, data }) => {
  const person = personOf(req);
  if (!person) return false;
  if (isAdministrator(person)) return true;
  if (data?.ownerRegion) return mayWrite(person, data.ownerRegion);
  return regionsOf(person).length > 0;
};

/** Deleting for good is for those who publish; a writer puts into the trash, and only what readers do not see. */
const deletable: Access = (args) => {
  const trashes = Boolean((args.data as { deletedAt?: unknown } | undefined)?.deletedAt);
  return isWriter(personOf(args.req)) && !trashes ? false : writable(args);
};

/** Access to documents that a region owns, and to their versions. */
export const ownedDocumentAccess = {
  create: creatable,
  read: readable("ownerRegion"),
  readVersions: readable("version.ownerRegion"),
  update: writable,
  delete: deletable,
};

/** Access to what is live as soon as it is saved: not for writers. */
export const liveOnSaveAccess = {
  ...ownedDocumentAccess,
  create: ((args) => !isWriter(personOf(args.req)) && creatable(args)) satisfies Access,
  update: ((args) => !isWriter(personOf(args.req)) && writable(args)) satisfies Access,
  delete: ((args) => !isWriter(personOf(args.req)) && writable(args)) satisfies Access,
};

const NO_REGION = {
  fi: "Sisällöltä puuttuu omistava alue. Valitse alue.",
  sv: "Innehållet saknar ägande region. Välj en region.",
  en: "The document has no owner region. Choose one.",
};
const NOT_YOUR_REGION = {
  fi: "Et voi tallentaa sisältöä alueelle {region}: se ei ole omia alueitasi. Valitse oma alueesi.",
  sv: "Du kan inte spara innehåll för regionen {region}: den hör inte till dina regioner. Välj din egen region.",
  en: "You cannot save content for the region {region}: it is not one of yours. Choose your own region.",
};
const LIVE_CANNOT_MOVE = {
  fi: "Julkaistua sisältöä ei voi siirtää alueelle {region}. Poista ensin kaikki kieliversiot julkaisusta tai jaa sisältö alueelle.",
  sv: "Publicerat innehåll kan inte flyttas till regionen {region}. Avpublicera först alla språkversioner eller dela innehållet med regionen.",
  en: "Published content cannot be moved to the region {region}. Withdraw every language first, or share it with the region.",
};

/**
 * Guards the owner region of every save. Drafts, autosave and restored versions skip field validation, and `update`
 * access as a query says nothing of the region a document would move to, so both are checked here.
 */
export const guardOwnerRegion: CollectionBeforeValidateHook = ({ data, originalDoc, operation, req }) => {
  const before = operation === "update" ? idOf(originalDoc?.ownerRegion) : undefined;
  // Of a person with one region it is clear which one is meant.
  const own = regionsOf(personOf(req));
  if (data && !data.ownerRegion && !before && own.length === 1) data.ownerRegion = own[0];
  const after = data && "ownerRegion" in data ? idOf(data.ownerRegion) : before;
  const say = inLanguageOf(req);
  if (!after) throw new APIError(say(NO_REGION), 400, null, true);
  if (after === before) return data;
  // Without a user it is one of our own operations or scripts, which check for themselves.
  if (req.user && !mayWrite(personOf(req), after)) {
    throw new APIError(say(NOT_YOUR_REGION, { region: after }), 403, null, true);
  }
  if (before && (originalDoc?.liveIn ?? []).length > 0) {
    throw new APIError(say(LIVE_CANNOT_MOVE, { region: after }), 409, null, true);
  }
  return data;
};
