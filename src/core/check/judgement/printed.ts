import type { Citation } from "../../answer/answer.ts";
import { cite, quotationAt } from "../../answer/cite.ts";
import type { Span } from "../../article/article.ts";
import type { Quotation } from "../../quotation/quotation.ts";
import type { Passage } from "../../search/index/passage.ts";
import type { PassageIndex } from "../../search/index/passage-index.ts";
import type { Stretch } from "../text/stretch.ts";
import type { Side } from "./difference.ts";

/** Words of a stretch, by their numbers: from `from` up to but not including `to`. */
export type Printed = {
	readonly stretch: Stretch;
	readonly from: number;
	readonly to: number;
	/** Which of them a pasted text leaves out, counted from `from`. */
	readonly leftOut: ReadonlySet<number>;
};

/** Where printed words stand in their article. */
export function spanOf({ stretch, from, to }: Printed): Span {
	return { start: stretch.words[from]?.start ?? 0, end: stretch.words[to - 1]?.end ?? 0 };
}

/** Printed words as one side of a comparison. */
export function sideOf({ stretch, from, to }: Printed): Side {
	return { text: stretch.article.text, words: stretch.words.slice(from, to) };
}

/** The passages that printed words lie in or beside, with their quotations. */
export function passagesOf(index: PassageIndex, { stretch }: Printed): readonly Passage[] {
	return index.passagesIn(stretch.passages);
}

/** A citation for each paragraph that printed words lie in; `isQuoted` tells whether they are somebody's words. */
export function citePrinted(
	index: PassageIndex,
	printed: Printed,
	isQuoted: boolean,
): readonly [Citation, ...Citation[]] {
	const passages = passagesOf(index, printed);
	const quotations = passages.flatMap((passage) => passage.quotations);
	const span = withStop(printed, quotations);
	const byParagraph = Map.groupBy(
		passages.filter(({ start, end }) => start < span.end && end > span.start),
		({ paragraph }) => paragraph,
	);
	const citations = [...byParagraph].flatMap(([paragraph, [passage]]) => {
		const highlight = { start: Math.max(span.start, paragraph.start), end: Math.min(span.end, paragraph.end) };
		const quotation = isQuoted ? quotationAt(quotations, highlight) : null;
		return passage ? [cite(passage, highlight, { quotation, score: 1 })] : [];
	});
	const [first, ...others] = citations;
	if (!first) throw new RangeError(`Cannot cite article "${printed.stretch.article.id}": no passage holds the words`);
	return [first, ...others];
}

/** The span of printed words with the stop or other mark that ends their sentence. */
function withStop(printed: Printed, quotations: readonly Quotation[]): Span {
	const { start, end } = spanOf(printed);
	const { text } = printed.stretch.article;
	const stop = /^[.!?…]+/.exec(text.slice(end, end + 4))?.[0] ?? "";
	const isCut = quotations.some(
		({ kind, content }) => kind !== "indirect" && content.end >= end && content.end < end + stop.length,
	);
	return { start, end: isCut ? end : end + stop.length };
}
