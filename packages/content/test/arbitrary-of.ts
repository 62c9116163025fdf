import fc from "fast-check";
import type { z } from "zod";

const WORDS = fc.stringMatching(/^[A-Za-zÅÄÖåäö][A-Za-zÅÄÖåäö0-9 .,–]{0,18}[a-zåäö]$/);
const FORMATS: Record<string, fc.Arbitrary<string>> = {
  datetime: fc
    .date({ min: new Date("2001-01-01"), max: new Date("2099-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString()),
  date: fc
    .date({ min: new Date("2001-01-01"), max: new Date("2099-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  email: fc.stringMatching(/^[a-z]{1,12}@example\.fi$/),
  url: fc.stringMatching(/^https:\/\/example\.fi\/([a-z]{1,9}\/)?$/),
};

/** An arbitrary of everything a contract schema accepts, read off the schema itself. */
export const arbitraryOf = (schema: z.ZodType): fc.Arbitrary<unknown> => {
  // biome-ignore lint/suspicious/noExplicitAny: Zod's definitions are a union of every kind of schema
  const def = (schema as any)._zod.def;
  switch (def.type) {
    case "object": {
      const shape = Object.entries(def.shape as Record<string, z.ZodType>);
      // biome-ignore lint/suspicious/noExplicitAny: as above
      const isOptional = (field: z.ZodType) => (field as any)._zod.optin === "optional";
      return fc.record(Object.fromEntries(shape.map(([key, field]) => [key, arbitraryOf(unwrap(field))])), {
        requiredKeys: shape.filter(([, field]) => !isOptional(field)).map(([key]) => key),
      });
    }
    case "array": {
      const checks = (def.checks ?? []) as { _zod: { def: { check: string; minimum?: number } } }[];
      const minLength = checks.find((check) => check._zod.def.check === "min_length")?._zod.def.minimum ?? 0;
      return fc.array(arbitraryOf(def.element), { minLength, maxLength: minLength + 2 });
    }
    case "string": {
      // biome-ignore lint/suspicious/noExplicitAny: as above
      const checks = (def.checks ?? []).map((check: any) => check._zod.def);
      const pattern = [def, ...checks].find(
        (check) => check.pattern && (check.format === "regex" || check.check === "string_format"),
      );
      const format =
        def.format ?? checks.find((check: { format?: string }) => check.format && check.format !== "regex")?.format;
      if (format && FORMATS[format]) return FORMATS[format];
      if (pattern)
        return fc.stringMatching(withoutFlags(pattern.pattern)).filter((text) => schema.safeParse(text).success);
      return WORDS;
    }
    case "number":
      return fc.integer({ min: 1, max: 12 });
    case "boolean":
      return fc.boolean();
    case "enum":
      return fc.constantFrom(...Object.values(def.entries as Record<string, string>));
    case "literal":
      return fc.constantFrom(...def.values);
    case "union":
      return fc.oneof(...(def.options as z.ZodType[]).map(arbitraryOf));
    case "record":
      return fc.dictionary(fc.stringMatching(/^[a-z]{4,8}$/), arbitraryOf(def.valueType), { maxKeys: 2 });
    case "nullable":
      return fc.option(arbitraryOf(def.innerType), { nil: null });
    case "optional":
    case "default":
      return arbitraryOf(def.innerType);
    default:
      throw new Error(`No arbitrary for a schema of type ${def.type}`);
  }
};

/** fast-check cannot fold case: the lower-case half of the matches will do. */
const withoutFlags = (pattern: RegExp): RegExp => new RegExp(pattern.source);

const unwrap = (field: z.ZodType): z.ZodType => {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const def = (field as any)._zod.def;
  return def.type === "optional" ? def.innerType : field;
};
