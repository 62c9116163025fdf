/** Lets the print button print. It is shown where scripts run; without them the page says how to print by hand. */
export const offerPrinting = (): void => {
  document.querySelector("#print")?.addEventListener("click", () => window.print());
};
