/** Files in whose text the base placeholder may stand. Scripts import by relative paths, so it never stands in them. */
export const HAS_BASE = /\.(css|svg|webmanifest|html|txt|xml)$/;
