import { checkQuestion } from "./check-question.ts";

/** What a button says whose answer is no longer kept. */
export const EXPIRED = "This answer has expired. Ask again.";

/** What a button says whose article was edited after the answer was given: its spans may point elsewhere now. */
const ARTICLE_CHANGED = "The article has changed since this answer was given. Ask again.";

/** What a button says whose article is no longer among those that are loaded. */
export const ARTICLE_GONE = "The article of this answer is no longer here. Ask again.";

/** What a button says where answers cannot be looked up just now. */
const OUT_OF_REACH = "I cannot look up earlier answers just now. Ask again.";

/** What a button says that leads to no answer, by why it does not. */
export const LOST_ANSWER = {
	expired: EXPIRED,
	"out-of-reach": OUT_OF_REACH,
	"article-changed": ARTICLE_CHANGED,
	"article-gone": ARTICLE_GONE,
} as const;

/** What somebody reads who has asked too often: when the next question will be answered. */
export function explainWait(seconds: number): string {
	return `That was too many questions in a minute. Ask again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`;
}

/** Why a text cannot be answered as a question; null where it can. */
export function refuseQuestion(text: string): string | null {
	const problem = checkQuestion(text);
	return problem && `Cannot answer: the question ${problem}`;
}

/** What somebody reads who met an unexpected error: the id under which the log has it. */
export function describeFailure(errorId: string, complaint = "Cannot answer"): string {
	return `${complaint}: something went wrong here (error ${errorId})`;
}

/** What somebody reads whose question was not answered in time because the program was not there. */
export const RESTARTED = "I was restarted before I could answer this. Please ask again.";

/** What somebody reads whose answer was on its way when the program ended: it may have arrived. */
export const RESTARTED_MEANWHILE =
	"I was restarted while I answered this. If there is no answer above, please ask again.";
