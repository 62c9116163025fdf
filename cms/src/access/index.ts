export * from "./documents.ts";
export * from "./person.ts";
