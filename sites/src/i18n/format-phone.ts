import type { Locale } from "@aluesivut/content";

/** Digits in groups of three; a rest of one joins the group before it. */
const inThrees = (digits: string): string => digits.replace(/(\d{3})(?=\d{2})/g, "$1 ").trim(); // after every three digits that two more follow

const nationalGroups = (digits: string): string => {
  // 0295 000 000 and other nationwide service numbers; 040 123 4567 and other mobiles; the rest by area code.
  const service = /^(0\d{3})(\d{3})(\d{3})$/.exec(digits);
  if (service && /^0(?:29|10|20|30|60|80)/.test(digits)) return `${service[1]} ${service[2]} ${service[3]}`;
  const mobile = /^(0(?:4\d|50))(\d+)$/.exec(digits);
  if (mobile) return `${mobile[1]} ${inThrees(mobile[2] as string)}`;
  const area = /^(09|0\d{2})(\d+)$/.exec(digits);
  return area ? `${area[1]} ${inThrees(area[2] as string)}` : digits;
};

/** A number in international form as readers know it: `0295 000 000`, in English `+358 295 000 000`. */
export const formatPhone = (number: string, locale: Locale): string => {
  if (!number.startsWith("+358")) return `${number.slice(0, 3)} ${inThrees(number.slice(3))}`;
  const national = nationalGroups(`0${number.slice(4)}`);
  return locale === "en" ? `+358 ${national.slice(1)}` : national;
};
