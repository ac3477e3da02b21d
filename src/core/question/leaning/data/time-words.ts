// Words that name a time in a question. Written for this program.

/** Days and months, which name a time alone. */
export const DAYS_AND_MONTHS = `
	today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may
	june july august september october november december`;

/** What a time is counted in, and what stands before it. */
export const TIME_UNITS = "day week weekend month quarter year decade century season spring summer autumn fall winter";
export const BEFORE_TIME = "this last next previous that";

/** What joins a time to a question. */
export const OPENS_TIME = "in on since until till by before after during from for at";
