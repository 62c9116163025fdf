import { describe, expect, it } from "vitest";
import { describeLanguage, languageName } from "./describe-language.ts";
import {
  formatDate,
  formatDateRange,
  formatDay,
  formatDeadline,
  formatMoment,
  formatMonth,
  formatTimeRange,
  formatWeekday,
  isOneDay,
} from "./format-date.ts";
import { formatHours } from "./format-hours.ts";
import { formatPhone } from "./format-phone.ts";
import { formatSize } from "./format-size.ts";

const span = (startDate: string, endDate: string) => ({ startDate, endDate });

describe("formatMonth", () => {
  it.each([
    ["fi", "Joulukuu 2026"],
    ["sv", "December 2026"],
    ["en", "December 2026"],
  ] as const)("heads a month in %s as %s, by Helsinki's calendar", (locale, heading) =>
    expect(formatMonth("2026-11-30T22:30:00.000Z", locale)).toBe(heading),
  );
});

describe("dates, on a Helsinki clock", () => {
  it.each([
    ["fi", "4.3.2026"],
    ["sv", "4.3.2026"],
    ["en", "4 March 2026"],
  ] as const)("are written the way of %s", (locale, text) => expect(formatDate("2026-03-04", locale)).toBe(text));

  it("take the day it is in Helsinki", () => {
    expect(formatDate("2026-03-04T22:30:00Z", "fi")).toBe("5.3.2026");
    expect(formatWeekday("2026-03-04", "sv")).toBe("ons");
  });

  it("follow summer time", () => {
    expect(formatMoment("2026-03-28T10:00:00Z", "fi")).toBe("28.3.2026 klo\u00a012");
    expect(formatMoment("2026-03-29T10:00:00Z", "fi")).toBe("29.3.2026 klo\u00a013");
    expect(formatMoment("2026-03-29T10:00:00Z", "en")).toBe("29 March 2026, 13:00");
  });

  it.each([
    ["fi", "klo\u00a013–15.30"],
    ["sv", "kl.\u00a013–15.30"],
    ["en", "13:00–15:30"],
  ] as const)("write hours the way of %s", (locale, text) =>
    expect(formatTimeRange(span("2026-03-04T11:00:00Z", "2026-03-04T13:30:00Z"), locale)).toBe(text),
  );

  it("tell one day from several", () => {
    const night = span("2026-03-04T20:00:00Z", "2026-03-04T23:00:00Z");
    expect(isOneDay(night)).toBe(false);
    expect(formatDateRange(night, "fi")).toBe("4.3.2026–5.3.2026");
    expect(isOneDay(span("2026-03-04T06:00:00Z", "2026-03-04T21:00:00Z"))).toBe(true);
  });

  it("give a deadline at midnight to the day that ends", () => {
    expect(formatDeadline("2026-03-18T22:00:00Z", "fi")).toBe("18.3.2026");
    expect(formatDay("2026-03-18T22:00:00Z", "fi")).toBe("18.3.");
    expect(formatDeadline("2026-03-18T21:59:00Z", "fi")).toBe("18.3.2026");
    expect(formatDeadline("2026-03-18T14:00:00Z", "fi")).toBe("18.3.2026 klo\u00a016");
  });
});

describe("formatPhone", () => {
  it.each([
    ["+358295000000", "fi", "0295 000 000"],
    ["+358295000000", "en", "+358 295 000 000"],
    ["+358401234567", "sv", "040 123 4567"],
    ["+35891234567", "fi", "09 123 4567"],
    ["+358151234567", "fi", "015 123 4567"],
    ["+46812345678", "fi", "+46 812 345 678"],
  ] as const)("writes %s in %s", (number, locale, text) => expect(formatPhone(number, locale)).toBe(text));
});

describe("formatHours", () => {
  it("joins neighbouring days and keeps others apart", () => {
    const hours = [
      { dayOfWeek: ["th", "mo", "tu", "we"] as ("mo" | "tu" | "we" | "th")[], opens: "09:00", closes: "16:15" },
      { dayOfWeek: ["fr" as const], opens: "09:00", closes: "14:00" },
    ];
    expect(formatHours(hours, "fi")).toBe("ma–to 9–16.15, pe 9–14");
    expect(formatHours(hours, "en")).toBe("Mon–Thu 9:00–16:15, Fri 9:00–14:00");
  });
  it("leaves a gap in the days as one, and adds the note", () =>
    expect(formatHours([{ dayOfWeek: ["mo", "we"], opens: "12:00", closes: "15:30", note: "ajanvaraus" }], "sv")).toBe(
      "mån, ons 12–15.30 (ajanvaraus)",
    ));
  it("is empty without hours", () => expect(formatHours([], "fi")).toBe(""));
});

describe("languages and sizes", () => {
  it("go by their names in the reader's language", () => {
    expect(describeLanguage({ code: "sv", level: "full" }, "fi")).toBe("ruotsi");
    expect(describeLanguage({ code: "ar", level: "interpreter" }, "sv")).toBe("arabiska (med tolk)");
    expect(languageName("viittomakieli ja muut", "fi")).toBe("viittomakieli ja muut");
  });
  it("are short", () => {
    expect(formatSize(140_400, "fi")).toBe("140 kt");
    expect(formatSize(1_440_000, "fi")).toBe("1,4 Mt");
  });
});
