type Tree = { [key: string]: string | Tree };

/** The admin in Finnish: Payload's keys, our words. */
export const fi: Tree = { general: { thisLanguage: "Suomi" } };
