import { readQuestionWords } from "../../question/question-words.ts";
import type { PassageIndex } from "../../search/index/passage-index.ts";
import { parseQuery } from "../../search/query/query.ts";

/** How much a question without a pronoun leans on the article of the last answer. */
export type Lean = "wholly" | "rather" | "not";

/** A question of so few words that tell anything says too little to be about something new. */
const TOO_FEW = 1;
const NAME = /^\p{Lu}/u;

/**
 * Whether a question is likely about the article of the last answer: "wholly" where it has hardly a word of its own
 * ("who won?"), "rather" where that article holds each of its words.
 */
export function leansOn(index: PassageIndex, question: string, article: string): Lean {
	const { tokens, expansions } = parseQuery(index, question, article);
	const { text, words } = readQuestionWords(question);
	const isNaming = words.slice(1).some(({ start }) => NAME.test(text.charAt(start)));
	if (tokens.length <= TOO_FEW && !isNaming && words.length > 1) return "wholly";
	const within = index.passagesOf(article);
	const isHeld = tokens.every(({ term }) => index.countOf(term, within) > 0 || (expansions.get(term)?.length ?? 0) > 0);
	return isHeld ? "rather" : "not";
}
