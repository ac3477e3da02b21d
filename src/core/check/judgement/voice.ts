import type { Span } from "../../article/article.ts";
import type { Quotation } from "../../quotation/quotation.ts";
import type { Marked } from "../../quotation/text/quotation-marks.ts";
import type { PassageIndex } from "../../search/index/passage-index.ts";
import type { Voice } from "../verdict.ts";
import { type Marks, overlap, touching } from "./marks.ts";
import { type Printed, passagesOf, spanOf } from "./printed.ts";

/** Whose words printed words are. */
export function voiceOf(index: PassageIndex, printed: Printed, marks: Marks): Voice {
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

	const marked = marks.touching(article, span);
	const spoken = quotations.flatMap((quotation) => spokenSpans(quotation, marked));
	const isIn = (spans: readonly Span[]) => countHeld(words, spans);
	const speeches = new Set(stretch.speeches.subarray(from, to).filter(isKept));
	if (speeches.size === 1 && nearest && isIn(spoken) === words.length) {
		const isRelayed =
			nearest.kind === "direct" &&
			marks.touching(article, span, nearest.content).some(({ inner }) => holds(inner, span));
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

/** What stands within those marks that a stretch of text overlaps. */
function spansWithin(marked: readonly Marked[], within: Span): readonly Span[] {
	return touching(marked, within)
		.map(({ inner }) => inner)
		.filter((inner) => overlap(inner, within) > 0);
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
