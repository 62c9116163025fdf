import { BlocksFeature, FixedToolbarFeature, HeadingFeature, lexicalEditor } from "@payloadcms/richtext-lexical";
import { palette } from "./palette.ts";
import { textFeatures } from "./plain-editor.ts";

/** Text with headings and the palette of blocks. */
export const bodyEditor = () =>
  lexicalEditor({
    features: () => [
      ...textFeatures(),
      HeadingFeature({ enabledHeadingSizes: ["h2", "h3", "h4"] }),
      FixedToolbarFeature(),
      BlocksFeature({ blocks: palette() }),
    ],
  });
