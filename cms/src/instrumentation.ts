/** Opens the database when the server starts, not at the first visit: the clock of scheduled content runs from then on. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [
    { getPayload },
    { default: config },
    { startPublishing },
    { keepLanguageStates },
    { keepTrashShort },
    { checkLinksDaily },
    { keepMailing },
    { keepMailingEndings },
  ] = await Promise.all([
    import("payload"),
    import("./payload.config.ts"),
    import("./publishing/index.ts"),
    import("./editions/index.ts"),
    import("./trash/purge-trash.ts"),
    import("./link-checks/index.ts"),
    import("./mail/index.ts"),
    import("./workflow/index.ts"),
  ]);
  const payload = await getPayload({ config });
  startPublishing(payload);
  keepLanguageStates(payload);
  keepTrashShort(payload);
  checkLinksDaily(payload);
  keepMailing(payload);
  keepMailingEndings(payload);
};
