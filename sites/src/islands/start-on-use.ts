import type { ClientDirective } from "astro";

const SIGNS = ["pointerover", "touchstart", "focusin"] as const;

/**
 * `client:use`: starts an island when a reader comes to its form, by pointer, finger or keyboard, or at once when the
 * address already says what was chosen in it. Who only reads the list loads nothing.
 */
const startOnUse: ClientDirective = (load, _options, island) => {
  const form = island.querySelector("form")?.parentElement ?? island;
  const start = async () => {
    for (const sign of SIGNS) form.removeEventListener(sign, start);
    const hydrate = await load();
    await hydrate();
  };
  if (window.location.search) void start();
  else for (const sign of SIGNS) form.addEventListener(sign, start, { passive: true });
};

export default startOnUse;
