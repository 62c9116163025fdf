import type { Locale } from "@aluesivut/content";
import { formatPhone } from "../i18n/format-phone.ts";
import { words } from "../i18n/words.ts";
import type { PageProps } from "../routes/page-props.ts";

type Service = Pick<PageProps<"service">, "action" | "channels">;

/**
 * What a reader does first: what the editor says, else the service on the web, else a call. Undefined when none of
 * these is known.
 */
export const serviceAction = ({ action, channels }: Service, locale: Locale) => {
  if (action) return action;
  for (const { type, name, url } of channels)
    if (url && (type === "e-service" || type === "form")) return { label: name, url };
  const number = channels.find(({ phone }) => phone)?.phone?.number;
  if (number === undefined) return undefined;
  return { label: words(locale)("service.call", { number: formatPhone(number, locale) }), url: `tel:${number}` };
};
