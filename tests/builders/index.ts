export * from "./editions.ts";
export * from "./shapes.ts";
export * from "./snapshot.ts";
