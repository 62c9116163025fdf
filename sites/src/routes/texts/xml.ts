const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Control characters that XML 1.0 has no way to write, not even as entities. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text for between tags or within quotes of XML, and of HTML too. */
export const escapeXml = (text: string): string =>
  text.replace(UNWRITABLE, "").replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
