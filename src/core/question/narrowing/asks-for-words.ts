import { wordSet } from "../../lexicon/word-list.ts";
import { QUOTES } from "../data/narrowing-words.ts";
import { skipPoliteness } from "../politeness.ts";
import { readQuestionWords } from "../question-words.ts";
import { readQuotationQuestion } from "../saying/quotation-question.ts";
import { readSaidByAnybody, readTimeline } from "../saying/timeline.ts";

/** Whether a question asks for somebody's words on something, or for all that was said on it. */
export function asksForWords(question: string): boolean {
	if (readTimeline(question) !== null || readSaidByAnybody(question) !== null) return true;
	return readQuotationQuestion(question)?.isSure === true;
}

const HAVE: ReadonlySet<string> = new Set(["has", "have"]);
/** What may stand before "has": "what has Lee said", and not "which line has called there". */
const BEFORE_HAVE: ReadonlySet<string> = new Set(["what", "what's", "whats", "else", "all", "exactly"]);
const NOUNS = wordSet(QUOTES);
/** So many words may stand before "quotes". */
const EARLY = 4;

/**
 * Whether "since May" behind a question tells when the words were said, and not what they are about: "what has Lee said
 * of the dam", "quotes from Lee", a timeline, or words on nothing in particular.
 */
export function isSaidSince(question: string): boolean {
	if (readTimeline(question) !== null) return true;
	const { words } = readQuestionWords(question);
	const from = skipPoliteness(words);
	const early = words.slice(from, from + EARLY);
	const read = readQuotationQuestion(question);
	if (early.some(({ head }) => NOUNS.has(head))) return read?.kind !== "who-said";
	if (read?.kind !== "what-said" || !read.isSure) return readSaidByAnybody(question) !== null && hasHave(early);
	return read.topic === "" || hasHave(early);
}

function hasHave(words: readonly { readonly head: string }[]): boolean {
	const have = words.findIndex(({ head }) => HAVE.has(head));
	return have >= 0 && words.slice(0, have).every(({ head }) => BEFORE_HAVE.has(head));
}
