import type { Citation } from "#src/core/answer/answer.ts";
import type { Article } from "#src/core/article/article.ts";

/** A citation of the paragraph that first has these words, which it highlights; of the first paragraph for no words. */
export function cite(article: Article, words: string | null): Citation {
	const start = words === null ? 0 : article.text.indexOf(words);
	const paragraph = article.paragraphs.find((it) => start >= it.start && start < it.end);
	if (!paragraph) throw new RangeError(`Cannot cite "${words}": it stands in no paragraph`);
	const highlight = words === null ? null : { start, end: start + words.length };
	const passage = { start: paragraph.start, end: paragraph.end };
	return { article, paragraph, passage, highlight, quotation: null, score: 1 };
}
