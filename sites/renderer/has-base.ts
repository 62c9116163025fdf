/**
 * Files in whose text the base placeholder may stand: in style sheets as `url()`, in scripts where Vite loads a chunk on
 * use. A base path has no character that would end a string there, for a URL has them encoded.
 */
export const HAS_BASE = /\.(css|js|mjs|svg|webmanifest|html|txt|xml)$/;
