import { checkQuestion } from "./check-question.ts";
import { dateInWords } from "./date-in-words.ts";

/** What a button says whose answer is no longer kept. */
export const EXPIRED = "This answer has expired. Ask again.";

/** What a button says whose article was edited after the answer was given: its spans may point elsewhere now. */
const ARTICLE_CHANGED = "The article has changed since this answer was given. Ask again.";

/** What a button says whose article is no longer among those that are loaded. */
export const ARTICLE_GONE = "The article of this answer is no longer here. Ask again.";

/** What a button says whose article was erased: neither which nor why. */
const REMOVED = "This answer was removed at the newsroom’s request.";

/** What a button says where answers cannot be looked up just now. */
const OUT_OF_REACH = "I cannot look up earlier answers just now. Ask again.";

/** An answer that a button cannot lead to any more, and why. */
type LostAnswer =
	| { readonly kind: "expired" | "out-of-reach" | "article-changed" | "article-gone" | "removed" }
	| { readonly kind: "passage-changed" | "withdrawn"; readonly on: string | null; readonly isOneOfSeveral: boolean };

/** What a button says that leads to no answer, by why it does not. */
export function explainLost(lost: LostAnswer): string {
	switch (lost.kind) {
		case "expired":
			return EXPIRED;
		case "out-of-reach":
			return OUT_OF_REACH;
		case "article-changed":
			return ARTICLE_CHANGED;
		case "article-gone":
			return ARTICLE_GONE;
		case "removed":
			return REMOVED;
		case "passage-changed": {
			const passage = lost.isOneOfSeveral ? "A passage of this answer" : "This passage";
			const changed = lost.on === null ? "has changed since" : `was changed on ${dateInWords(lost.on)}`;
			return `${passage} ${changed}; it no longer reads so.`;
		}
		case "withdrawn": {
			const withdrawn = lost.isOneOfSeveral ? "An article of this answer was withdrawn" : "Withdrawn";
			return `${withdrawn}${lost.on === null ? "" : ` on ${dateInWords(lost.on)}`}.`;
		}
	}
}

/** What stands above the paragraph that is there in place of a passage which was changed. */
export function introduceNow(paragraph: number): string {
	return `Paragraph ${paragraph.toLocaleString("en")} now reads:`;
}

/** What the button to that paragraph says where the passage is as it was. */
export const READS_AS_BEFORE = "It reads as it did in this answer.";

/** What somebody reads who has asked too often: when the next question will be answered. */
export function explainWait(seconds: number): string {
	return `That was too many questions in a minute. Ask again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`;
}

/** Why a text cannot be answered as a question; null where it can. */
export function refuseQuestion(text: string): string | null {
	const problem = checkQuestion(text);
	return problem && `Cannot answer: the question ${problem}`;
}

/** What somebody reads who met an unexpected error: what to do, and the id under which the log has it. */
export function describeFailure(errorId: string, complaint = "Cannot answer"): string {
	const wayOut = "Try again; if it goes on, whoever runs this finds out why by that id in its log.";
	return `${complaint}: something went wrong here (error ${errorId}). ${wayOut}`;
}

/** What somebody reads whose question was not answered in time because the program was not there. */
export const RESTARTED = "I was restarted before I could answer this. Please ask again.";

/** What somebody reads whose answer was on its way when the program ended: it may have arrived. */
export const RESTARTED_MEANWHILE =
	"I was restarted while I answered this. If there is no answer above, please ask again.";
