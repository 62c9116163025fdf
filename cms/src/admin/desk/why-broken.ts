import { sayIn, words } from "../../i18n/words.ts";

const WHY: Record<string, ReturnType<typeof words>> = {
  timeout: words("palvelin ei vastaa ajoissa", "servern svarar inte i tid", "the server does not answer in time"),
  unreachable: words("palvelinta ei löydy", "servern hittas inte", "the server cannot be found"),
  "not-public": words("osoite ei ole julkinen", "adressen är inte offentlig", "the address is not public"),
  "too-many-redirects": words("ohjaa ympyrää", "leder runt i en cirkel", "leads round in circles"),
  "bad-address": words("osoite on virheellinen", "adressen är felaktig", "the address is not valid"),
};
const GONE = words("sivua ei ole (404)", "sidan finns inte (404)", "there is no such page (404)");
const STATUS = words(
  "palvelin vastaa virheellä {status}",
  "servern svarar med fel {status}",
  "the server answers with error {status}",
);

/** In plain words why a link does not work. */
export const whyBroken = (
  { status, reason }: { status?: number | null; reason?: string | null },
  language: string | undefined,
): string => {
  const say = sayIn(language);
  const known = reason ? WHY[reason] : undefined;
  if (known) return say(known);
  return status === 404 ? say(GONE) : say(STATUS, { status: status ?? "" });
};
