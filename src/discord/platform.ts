/** What its answers and users are kept under, beside those of other platforms. */
export const PLATFORM = "discord";
