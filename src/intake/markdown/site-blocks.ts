import type { Form, Span } from "../../core/article/article.ts";
import { splitParagraphs } from "../../core/article/split-paragraphs.ts";
import type { Block, Blocks } from "../blocks/block.ts";
import type { Stripped } from "../markup/remove-markup.ts";

/** The paragraphs of a text without its markup, each on one line, as those of any other source. */
export function siteBlocks({ text, forms, leftOut }: Stripped): Blocks {
	const bold = forms.filter(({ kind }) => kind === "bold");
	const kinds = forms.filter(({ kind }) => kind !== "bold");
	let nextBold = 0;
	let nextKind = 0;
	const blocks = splitParagraphs(text).map((paragraph): Block => {
		// Both lists are in order: no form that ends before this paragraph is in a later one.
		while ((kinds[nextKind]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.start) nextKind++;
		while ((bold[nextBold]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.start) nextBold++;
		const within: Span[] = [];
		for (let at = nextBold; (bold[at]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end; at++) {
			const span = bold[at];
			if (span) within.push({ start: Math.max(span.start, paragraph.start), end: Math.min(span.end, paragraph.end) });
		}
		return { kind: kindOf(kinds[nextKind], paragraph), ...onOneLine(text, paragraph, within) };
	});
	return { blocks, leftOut };
}

function kindOf(form: Form | undefined, paragraph: Span): Block["kind"] {
	if (form === undefined || form.start > paragraph.start || form.end < paragraph.end) return "paragraph";
	return form.kind === "heading" || form.kind === "block-quote" ? form.kind : "paragraph";
}

/** The words of a paragraph with one blank for each line ending, and its spans there. */
function onOneLine(text: string, { start, end }: Span, spans: readonly Span[]): Pick<Block, "text" | "bold"> {
	const words = text.slice(start, end);
	const place = (offset: number) => words.slice(0, offset - start).replace(/\s+/g, " ").length;
	const bold = spans.map((span) => ({ start: place(span.start), end: place(span.end) }));
	return { text: words.replace(/\s+/g, " "), bold };
}
