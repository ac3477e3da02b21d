import type { Article, Span } from "../../article/article.ts";
import type { Quotation } from "../../quotation/quotation.ts";
import { firstFrom } from "../../quotation/text/find-place.ts";
import { findMarked, type Marked } from "../../quotation/text/quotation-marks.ts";
import type { PassageIndex } from "../../search/index/passage-index.ts";
import type { Voice } from "../verdict.ts";
import { type Printed, passagesOf, spanOf } from "./printed.ts";

/** Whose words printed words are. */
export function voiceOf(index: PassageIndex, printed: Printed): Voice {
	const { stretch, from, to } = printed;
	const { article } = stretch;
	const span = spanOf(printed);
	const isKept = (_: unknown, at: number) => !printed.leftOut.has(at);
	const words = stretch.words.slice(from, to).filter(isKept);
	const quotations = passagesOf(index, printed)
		.flatMap((passage) => passage.quotations)
		.filter(({ content }) => overlap(content, span) > 0);
	const nearest = quotations.toSorted((a, b) => overlap(b.content, span) - overlap(a.content, span))[0] ?? null;
	const disowned = quotations.find(({ stance, content }) => stance !== "said" && holds(content, span));
	if (disowned && disowned.stance !== "said") return { kind: "not-claimed", how: disowned.stance, quotation: disowned };

	const marked = markedWithin(article, span);
	const spoken = quotations.flatMap((quotation) => spokenSpans(quotation, marked));
	const isIn = (spans: readonly Span[]) => countHeld(words, spans);
	const speeches = new Set(stretch.speeches.subarray(from, to).filter(isKept));
	if (speeches.size === 1 && nearest && isIn(spoken) === words.length) {
		const isRelayed =
			nearest.kind === "direct" && markedWithin(article, span, nearest.content).some(({ inner }) => holds(inner, span));
		return isRelayed
			? { kind: "not-claimed", how: "relayed", quotation: nearest }
			: { kind: "quoted", quotation: nearest };
	}
	const within = isIn([...spoken, ...marked.map(({ inner }) => inner)]);
	const quoted = within === 0 ? "none" : within < words.length ? "part" : "all";
	return { kind: "own", quotation: nearest, quoted };
}

/** The parts of a quotation that are the speaker's very words. */
function spokenSpans({ kind, content }: Quotation, marked: readonly Marked[]): readonly Span[] {
	switch (kind) {
		case "direct":
			return [content];
		case "mixed":
			return spansWithin(marked, content);
		case "indirect":
			return [];
	}
}

/** What stands within those marks that a stretch of text overlaps; the marks are in order. */
function spansWithin(marked: readonly Marked[], within: Span): readonly Span[] {
	const spans: Span[] = [];
	for (let at = Math.max(0, firstFrom(marked, within.start) - 1); at < marked.length; at++) {
		const mark = marked[at];
		if (!mark || mark.start >= within.end) break;
		if (overlap(mark.inner, within) > 0) spans.push(mark.inner);
	}
	return spans;
}

/** The stretches within quotation marks, of the paragraphs that a span touches, or of a part of them. */
function markedWithin(article: Article, span: Span, part?: Span): readonly Marked[] {
	const paragraphs = article.paragraphs
		.filter((paragraph) => overlap(paragraph, span) > 0)
		.map((paragraph) => (part ? { ...paragraph, ...common(paragraph, part) } : paragraph));
	return findMarked({ ...article, paragraphs });
}

function common(one: Span, other: Span): Span {
	const start = Math.max(one.start, other.start);
	return { start, end: Math.max(start, Math.min(one.end, other.end)) };
}

function overlap(one: Span, other: Span): number {
	return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}

/** How many words, which are in order, lie within spans, each within one of them. */
function countHeld(words: readonly Span[], spans: readonly Span[]): number {
	const ordered = spans.toSorted((one, other) => one.start - other.start);
	let [next, reached, count] = [0, 0, 0];
	for (const { start, end } of words) {
		for (; (ordered[next]?.start ?? Number.POSITIVE_INFINITY) <= start; next++)
			reached = Math.max(reached, ordered[next]?.end ?? 0);
		if (reached >= end) count++;
	}
	return count;
}

function holds(outer: Span, inner: Span): boolean {
	return inner.start >= outer.start && inner.end <= outer.end;
}
