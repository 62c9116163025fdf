/** Opens the database when the server starts, not at the first visit: the clock of scheduled content runs from then on. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ getPayload }, { default: config }, { startPublishing }] = await Promise.all([
    import("payload"),
    import("./payload.config.ts"),
    import("./publishing/index.ts"),
  ]);
  startPublishing(await getPayload({ config }));
};
