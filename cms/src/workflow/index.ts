/* The door of the workflow: from draft to live, with those who write, review and comment. */
export { addComment, type Comment, commentsOf, resolveComment } from "./comments.ts";
export type { ReviewRound } from "./describe-round.ts";
export { draftHash } from "./draft-hash.ts";
export { workflowEndpoints } from "./endpoints.ts";
export { keepWriterFromLiveMedia, workflowHooks } from "./hooks.ts";
export { keepMailingEndings, mailEndings } from "./mail-endings.ts";
export { answerReview, askForReview, cancelReview, overrideReview } from "./review.ts";
export { type ReviewState, reviewState } from "./review-state.ts";
export type { Guest } from "./rounds.ts";
export { requiresReview, secondPerson } from "./second-person.ts";
export { type TimelineEntry, type TimelineKind, timeline } from "./timeline.ts";
export { type Waiting, waitingFor } from "./waiting-for.ts";
