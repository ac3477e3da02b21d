import type { Article, Span } from "../../../core/article/article.ts";
import { splitSentences } from "../../../core/article/split-sentences.ts";
import { LEAST_WORDS } from "../../../core/check/alignment/align.ts";
import { keysOf, splitCompared } from "../../../core/check/text/compared-words.ts";
import { numberSpeeches } from "../../../core/check/text/speeches.ts";
import type { Quotation } from "../../../core/quotation/quotation.ts";
import { firstFrom } from "../../../core/quotation/text/find-place.ts";
import { findMarked } from "../../../core/quotation/text/quotation-marks.ts";
import { hashKeys, type Print, type Prints } from "./print.ts";

/** The prints of an article: of all its sentences, and of those of each speech and each stretch within marks. */
export function printsOf(article: Article, quotations: readonly Quotation[]): Prints {
	const { text } = article;
	const words = splitCompared(text, { start: 0, end: text.length });
	const keys = keysOf(words);
	const toPrint = ({ start, end }: Span): Print => {
		const own = keys.slice(firstFrom(words, start), firstFrom(words, end));
		return { hash: hashKeys(own), count: own.length };
	};
	const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
	const spoken = spokenIn(article, quotations).map((spans) => spans.flatMap((span) => splitSentences(text, span)));
	const lists = [sentences, ...spoken].map((spans) => spans.map(toPrint).filter(({ count }) => count > 0));
	return lists.filter((list, at) => at === 0 || sumOf(list) >= LEAST_WORDS);
}

/** The contents of each speech, and each stretch within quotation marks that is none of them. */
function spokenIn(article: Article, quotations: readonly Quotation[]): readonly (readonly Span[])[] {
	const numbers = numberSpeeches(article, quotations);
	const direct = quotations.flatMap(({ kind, content }, at) =>
		kind === "direct" ? [{ content, speech: numbers[at] ?? -1 }] : [],
	);
	const starts = new Set(direct.map(({ content }) => content.start));
	const others = findMarked(article).filter(({ inner }) => !starts.has(inner.start));
	const speeches = [...Map.groupBy(direct, ({ speech }) => speech).values()];
	return [...speeches.map((pieces) => pieces.map(({ content }) => content)), ...others.map(({ inner }) => [inner])];
}

function sumOf(prints: readonly Print[]): number {
	return prints.reduce((sum, { count }) => sum + count, 0);
}
