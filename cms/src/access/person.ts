import { NATIONAL } from "@aluesivut/content";

export const ROLES = ["administrator", "national-editor", "regional-editor", "regional-writer"] as const;
export type Role = (typeof ROLES)[number];

/** Who asks, as `req.user` gives them; null or undefined for one who has not signed in. */
export type Person =
  | { id: string; role?: Role | null; regions?: (string | { id: string })[] | null }
  | null
  | undefined;

/** A relationship's value: the id, or the document when it was populated. */
export const idOf = (value: unknown): string | undefined => {
  if (typeof value === "string" && value) return value;
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === "string" ? id : undefined;
};

export const isAdministrator = (person: Person): boolean => person?.role === "administrator";
export const isNationalEditor = (person: Person): boolean => person?.role === "national-editor";

export const isWriter = (person: Person): boolean => person?.role === "regional-writer";
/** Roles that are of regions, and must name one. */
export const isRegional = (role: unknown): boolean => role === "regional-editor" || role === "regional-writer";

/** The regions a person works for: a regional editor's or writer's own, a national editor's `national`; an administrator's are all. */
export const regionsOf = (person: Person): string[] => {
  if (isNationalEditor(person)) return [NATIONAL];
  if (!isRegional(person?.role)) return [];
  return (person?.regions ?? []).flatMap((region) => idOf(region) ?? []);
};

/** Of those, the ones where the person decides what is public: none of a writer's. */
export const publishingRegionsOf = (person: Person): string[] => (isWriter(person) ? [] : regionsOf(person));

const edits = (person: Person, ownerRegion: unknown): boolean => {
  if (!person) return false;
  if (isAdministrator(person)) return true;
  const region = idOf(ownerRegion);
  return region !== undefined && regionsOf(person).includes(region);
};

/** May create, change and delete what the region owns. */
export const mayWrite = (person: Person, ownerRegion: unknown): boolean => edits(person, ownerRegion);
/** May publish, schedule, withdraw and share what the region owns, and accept what others offer to it. */
export const mayPublish = (person: Person, ownerRegion: unknown): boolean =>
  !isWriter(person) && edits(person, ownerRegion);
/** May approve a text or want changes to it: who may publish it, and national editors, who see every region. */
export const mayReview = (person: Person, ownerRegion: unknown): boolean =>
  isNationalEditor(person) || mayPublish(person, ownerRegion);
/** May see drafts and versions of what the region owns. National editors see every region's. */
export const mayReadDrafts = (person: Person, ownerRegion: unknown): boolean =>
  isNationalEditor(person) || edits(person, ownerRegion);
