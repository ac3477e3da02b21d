import { readQuestionWords } from "../question-words.ts";
import { readAsked } from "./asked/read-asked.ts";
import { chunkWords } from "./chunk-words.ts";
import { classifyWords } from "./classify-words.ts";
import { dropClause } from "./drop-clause.ts";
import { dropPoliteness } from "./drop-politeness.ts";
import { findAsking } from "./find-asking.ts";
import type { Frame } from "./frame.ts";
import { mendAsking } from "./mend-asking.ts";
import { readForm } from "./read-form.ts";
import { readRoles } from "./read-roles.ts";
import { takeRequest } from "./take-request.ts";
import { wordsToSearch } from "./words-to-search.ts";

/** Reads a question in whatever case and with or without its question mark: words, classes, chunks, and the frame. */
export function readFrame(question: string): Frame {
	const typed = readQuestionWords(question);
	const { request, words: wanted } = takeRequest(mendAsking(dropPoliteness(typed)));
	const words = classifyWords(dropClause(wanted));
	const chunks = chunkWords(words);
	const clause = { words, chunks, asking: findAsking(words, chunks) };
	const asked = readAsked(clause, request);
	return {
		...asked,
		...readForm(clause, asked),
		...readRoles(clause),
		words,
		searched: wordsToSearch(wanted, clause, asked),
	};
}
