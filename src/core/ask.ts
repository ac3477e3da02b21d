import type { Answer } from "./answer/answer.ts";
import { answerQuestion } from "./answer/answer-question.ts";
import { describeSearched } from "./answer/archive.ts";
import type { Asked } from "./answer/asked.ts";
import { assertVerbatim } from "./answer/assert-verbatim.ts";
import type { Article } from "./article/article.ts";
import { PassageIndex } from "./search/passage-index.ts";

/** The one port of the core: a question in, an answer out. It does not throw, whatever the text. */
export type Ask = (request: Asked) => Answer;

/** Indexes the articles once and gives the port. */
export function createAsk(articles: readonly Article[]): Ask {
	const archive = { index: new PassageIndex(articles), searched: describeSearched(articles) };
	return (request) => assertVerbatim(answerQuestion(archive, request));
}
