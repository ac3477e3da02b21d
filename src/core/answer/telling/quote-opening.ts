import { type Article, textOf } from "../../article/article.ts";
import type { Asked } from "../../question/asked.ts";
import { NEW_CONVERSATION } from "../../question/conversation.ts";
import type { Passage } from "../../search/index/passage.ts";
import type { Answered, Citation } from "../answer.ts";
import { type Archive, searchedOf } from "../archive.ts";
import { cite } from "../cite.ts";

const MOST_SHOWN = 3;
/** A paragraph that ends otherwise is a heading, a dateline or a caption. */
const ENDS_SENTENCE = /[.!?…][”"’')]*$/u;

/** The first paragraphs of an article, to be quoted for the whole; null where it has none but its headline. */
export function quoteOpening(archive: Archive, asked: Asked, article: Article): Answered | null {
	const { index } = archive;
	const [first, ...others] = index
		.passagesIn(index.passagesOf(article.id))
		.filter((it) => textOf(article, it) !== article.headline && ENDS_SENTENCE.test(textOf(article, it)))
		.slice(0, MOST_SHOWN)
		.map(citeWhole);
	if (!first) return null;
	return {
		kind: "answered",
		question: asked.question,
		confidence: CERTAIN,
		searched: searchedOf(archive, article.id),
		understood: null,
		conversation: { ...NEW_CONVERSATION, article: article.id, paragraph: first.paragraph.number },
		citations: [first],
		passages: [first, ...others],
	};
}

function citeWhole(passage: Passage): Citation {
	const { start, end } = passage;
	return cite(passage, { start, end }, { quotation: null, score: 0 });
}

/** The opening is that of the article, whatever it says. */
const CERTAIN = 1;
