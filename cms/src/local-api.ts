/* Payload's Local API for our own scripts, so that they share this workspace's one copy of Payload. */
export { convertMarkdownToLexical, editorConfigFactory } from "@payloadcms/richtext-lexical";
export {
  type Block,
  type CollectionSlug,
  type Field,
  getPayload,
  type Payload,
  type RichTextField,
  type TypedUser,
} from "payload";
