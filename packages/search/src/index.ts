export * from "./build-bundle.ts";
export * from "./search-state.ts";
