import * as lists from "./data/politeness.ts";
import { filePhrases, type QuestionWord, skipPhrase, skipPhrases } from "./question-words.ts";

const GREETINGS = filePhrases(lists.GREETINGS);
const REQUESTS = filePhrases(lists.REQUESTS);

/** The place behind the greetings and the politeness that a question opens with: "hi! can you tell me". */
export function skipPoliteness(words: readonly QuestionWord[]): number {
	const bare = words.map((word) => ({ ...word, lower: word.lower.replaceAll(/^[("“]|[,.!?:;)”"]+$/g, "") }));
	let at = 0;
	for (let next = skipOnce(bare, at); next > at; next = skipOnce(bare, at)) at = next;
	return at < words.length ? at : 0;
}

function skipOnce(words: readonly QuestionWord[], at: number): number {
	return skipPhrase(words, skipPhrases(words, at, GREETINGS), REQUESTS);
}
