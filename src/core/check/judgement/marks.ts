import type { Article, Span } from "../../article/article.ts";
import { firstFrom } from "../../quotation/text/find-place.ts";
import { findMarked, type Marked } from "../../quotation/text/quotation-marks.ts";

/** The quotation marks of the paragraphs that a check comes to, those of the same paragraphs paired once. */
export type Marks = {
	/**
	 * The stretches within quotation marks that a span touches, in order; the marks are paired over the paragraphs that
	 * it touches, or over a part of them.
	 */
	readonly touching: (article: Article, span: Span, part?: Span) => readonly Marked[];
};

/** Marks for one check: many places may lie in one long paragraph. */
export function createMarks(): Marks {
	const known = new Map<Article, Map<string, readonly Marked[]>>();
	return {
		touching: (article, span, part) => {
			const touched = article.paragraphs.filter((paragraph) => overlap(paragraph, span) > 0);
			const key = `${touched[0]?.start} ${touched.length} ${part?.start} ${part?.end}`;
			const ofArticle = known.get(article) ?? new Map<string, readonly Marked[]>();
			known.set(article, ofArticle);
			const marked = ofArticle.get(key) ?? pairWithin(article, touched, part);
			ofArticle.set(key, marked);
			return touching(marked, span);
		},
	};
}

function pairWithin(article: Article, touched: Article["paragraphs"], part: Span | undefined): readonly Marked[] {
	const paragraphs = part ? touched.map((paragraph) => ({ ...paragraph, ...common(paragraph, part) })) : touched;
	return findMarked({ ...article, paragraphs });
}

/** Those of the stretches, which are in order and apart, that a span touches. */
export function touching(marked: readonly Marked[], span: Span): readonly Marked[] {
	const first = Math.max(0, firstFrom(marked, span.start) - 1);
	return marked.slice(first, firstFrom(marked, span.end)).filter((mark) => overlap(mark, span) > 0);
}

/** How many characters two spans share; less than one where they share none. */
export function overlap(one: Span, other: Span): number {
	return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}

function common(one: Span, other: Span): Span {
	const start = Math.max(one.start, other.start);
	return { start, end: Math.max(start, Math.min(one.end, other.end)) };
}
