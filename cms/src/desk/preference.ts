/** Under this name Payload's preferences keep whose desk a person sat at last, on every device. */
export const DESK_REGION_PREFERENCE = "desk-region";
/** Under this one, that the first steps were put away. */
export const FIRST_STEPS_SEEN = "aluesivut-first-steps-seen";
