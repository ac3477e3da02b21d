import type { Answer } from "./answer/answer.ts";
import { answerQuestion } from "./answer/answer-question.ts";
import { assertVerbatim } from "./answer/assert-verbatim.ts";
import type { Article } from "./article/article.ts";
import { PassageIndex } from "./search/passage-index.ts";

/** What is asked, and where: `article` is the id of the only article to look through. */
export type AskRequest = { readonly question: string; readonly article?: string | undefined };

/** The one port of the core: a question in, an answer out. It does not throw, whatever the text. */
export type Ask = (request: AskRequest) => Answer;

/** Indexes the articles once and gives the port. */
export function createAsk(articles: readonly Article[]): Ask {
	const index = new PassageIndex(articles);
	const indexOf = new Map<string, PassageIndex>();
	function indexFor(id: string | undefined): PassageIndex {
		if (id === undefined) return index;
		const known = indexOf.get(id);
		if (known) return known;
		const only = new PassageIndex(articles.filter((article) => article.id === id));
		indexOf.set(id, only);
		return only;
	}
	return ({ question, article }) => assertVerbatim(answerQuestion(indexFor(article), question));
}
