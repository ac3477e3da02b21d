/**
 * What kind of words can answer a question: "thing" a noun phrase, "clause" what somebody did, "any" where its form
 * does not say.
 */
export type AnswerType =
	| "person"
	| "name"
	| "time"
	| "duration"
	| "place"
	| "count"
	| "amount"
	| "measure"
	| "reason"
	| "manner"
	| "definition"
	| "thing"
	| "clause"
	| "yes-no"
	| "any";

/** The answer type of a question, and its focus: what is counted, described, or the noun of "which country". */
export type Asked = { readonly type: AnswerType; readonly focus: string | null };
