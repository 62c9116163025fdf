import { authentication } from "./authentication.ts";
import { error } from "./error.ts";
import { dashboard, fields, localization, operators, upload, validation } from "./fields.ts";
import { general } from "./general.ts";
import { version } from "./version.ts";

/** The admin in Finnish: Payload's keys, our words. Folders are not in use and stay in English. */
export const fi = {
  authentication,
  dashboard,
  error,
  fields,
  general,
  localization,
  operators,
  upload,
  validation,
  version,
};
