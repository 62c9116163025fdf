export * from "./bad-input.ts";
export * from "./editions.ts";
export * from "./filled-lists.ts";
export * from "./full-region.ts";
export * from "./shapes.ts";
export * from "./snapshot.ts";
