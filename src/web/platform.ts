/** What answers that were given here are kept under. */
export const PLATFORM = "web";
