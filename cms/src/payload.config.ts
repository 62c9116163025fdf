import { buildCmsConfig } from "./build-config.ts";

export { buildCmsConfig, type CmsOverrides } from "./build-config.ts";

/** The configuration of this process, from its environment. */
export default buildCmsConfig();
