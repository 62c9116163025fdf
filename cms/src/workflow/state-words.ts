import { type Words, words } from "../i18n/words.ts";
import type { Round } from "./rounds.ts";

/** What became of a round, in words. */
export const ANSWER_WORDS: Record<Round["state"], Words> = {
  open: words("tarkistettavana", "under granskning", "in review"),
  approved: words("hyväksytty", "godkänd", "approved"),
  changes: words("muutoksia pyydetty", "ändringar önskas", "changes wanted"),
  cancelled: words("pyyntö peruttu", "begäran avbruten", "request cancelled"),
  published: words("julkaistu ilman vastausta", "publicerad utan svar", "published without an answer"),
  overridden: words(
    "ylläpitäjä päästi julki ilman toista henkilöä",
    "administratören släppte ut utan en annan person",
    "let out by an administrator without a second person",
  ),
  exempt: words(
    "hätätiedote, ei vaadi toista henkilöä",
    "nödmeddelande, kräver ingen annan person",
    "emergency notice, takes no second person",
  ),
};
