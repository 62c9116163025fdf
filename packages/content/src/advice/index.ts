export * from "./check-edition.ts";
