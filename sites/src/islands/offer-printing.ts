/** Shows the print button where a script can print; without one the page says how to print by hand. */
export const offerPrinting = (): void => {
  const button = document.querySelector<HTMLButtonElement>("#print");
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", () => window.print());
};
