import { type NextRequest, NextResponse } from "next/server";

export const config = { matcher: ["/admin/:path*", "/api/:path*"] };

const ADMIN_LANGUAGES = ["fi", "sv", "en"];

/** The person's first language that the admin has, by the order and weights of Accept-Language. */
const preferredLanguage = (header: string): string =>
  header
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const weight = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { language: tag.split("-")[0] ?? "", weight: weight ? Number(weight.trim().slice(2)) : 1 };
    })
    .sort((a, b) => b.weight - a.weight)
    .find(({ language }) => ADMIN_LANGUAGES.includes(language))?.language ?? "fi";

/**
 * Payload knows no Finnish when it reads Accept-Language: `fi,sv` would give Swedish. Finnish is its fallback, so the
 * header is taken away from those who prefer it. To be removed when Payload's `acceptedLanguages` has `fi`.
 */
export const proxy = (request: NextRequest): NextResponse => {
  if (request.cookies.has("payload-lng")) return NextResponse.next();
  const headers = new Headers(request.headers);
  const language = preferredLanguage(headers.get("accept-language") ?? "");
  if (language === "fi") headers.delete("accept-language");
  else headers.set("accept-language", language);
  return NextResponse.next({ request: { headers } });
};
