import { textOf } from "../../article/article.ts";
import type { Asked } from "../../question/asked.ts";
import { NEW_CONVERSATION } from "../../question/conversation.ts";
import type { Answered } from "../answer.ts";
import { type Archive, searchedOf } from "../archive.ts";
import { articleMeant } from "./article-meant.ts";

/** The first paragraph of the article that is meant, to be quoted for the whole; null where no article is meant. */
export function quoteOpening(archive: Archive, asked: Asked): Answered | null {
	const { index } = archive;
	const article = articleMeant(index, asked);
	if (article === null) return null;
	const first = index.passagesIn(index.passagesOf(article.id)).find((it) => textOf(article, it) !== article.headline);
	if (!first) return null;
	const { paragraph, start, end } = first;
	const passage = { start, end };
	const citations = [{ article, paragraph, passage, highlight: passage, quotation: null, score: 0 }] as const;
	return {
		kind: "answered",
		question: asked.question,
		confidence: CERTAIN,
		searched: searchedOf(archive, article.id),
		understood: null,
		conversation: { ...NEW_CONVERSATION, article: article.id, paragraph: paragraph.number },
		citations,
		passages: citations,
	};
}

/** The opening is that of the article, whatever it says. */
const CERTAIN = 1;
