/* The door of the editions: what collections are built with, and the operations for scripts and tests. */

export { adviseDraft, type Finding } from "./advise-draft.ts";
export { type BundleArgs, bundleState, cancelBundle, isInLedger, moveBundle, publishBundle } from "./bundle.ts";
export { bundleEndpoints } from "./bundle-endpoints.ts";
export { keepLanguageStates } from "./clock.ts";
export { editionEndpoints } from "./endpoints.ts";
export { history, sharing } from "./history.ts";
export { editionHooks } from "./hooks.ts";
export { refreshLanguageStateOf } from "./language-state.ts";
export { ledgerOnSave } from "./ledger-on-save.ts";
export { type NoteArgs, setLocalNote } from "./local-note.ts";
export type { Caller, Target } from "./operation.ts";
export { type PublishArgs, type PublishOptions, publish } from "./publish.ts";
export { type PublishCompleteArgs, publishComplete } from "./publish-complete.ts";
export { redact } from "./redact.ts";
export { type RescheduleArgs, reschedule } from "./reschedule.ts";
export { serializeLocalApi } from "./serialize.ts";
export { type Offer, type ShareArgs, type Shared, share, unshare } from "./share.ts";
export { sharedEndpoints } from "./shared-endpoints.ts";
export { type Ending, type SharedDocument, type SharedHere, sharedHere, sharedIn } from "./shared-here.ts";
export { type Use, usedIn } from "./used-in.ts";
export { cancel, type WithdrawArgs, withdraw } from "./withdraw.ts";
