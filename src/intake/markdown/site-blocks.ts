import type { Form, Span } from "../../core/article/article.ts";
import { splitParagraphs } from "../../core/article/split-paragraphs.ts";
import type { Block, Blocks } from "../blocks/block.ts";
import { reasonOfLinks } from "../blocks/html/judge-links.ts";
import { leaveOut, type Piece } from "../blocks/html/piece.ts";
import { leaveOutRepeated } from "../blocks/html/pull-quotes.ts";
import type { Stripped } from "../markup/remove-markup.ts";

/**
 * The paragraphs of a text without its markup, each on one line, as those of any other source: without a quotation that
 * only repeats words of the article, and without what leads elsewhere.
 */
export function siteBlocks(stripped: Stripped): Blocks {
	const pieces = readPieces(stripped).map((piece) => leaveOut(piece, reasonOfLinks(piece)));
	const judged = leaveOutRepeated(pieces);
	return {
		blocks: judged.flatMap(({ kind, text, bold, reason }) => (reason === null ? [{ kind, text, bold }] : [])),
		leftOut: [
			...stripped.leftOut,
			...judged.flatMap(({ text, reason }) => (reason === null ? [] : [{ text, reason }])),
		],
	};
}

function readPieces({ text, forms, links }: Stripped): readonly Piece[] {
	const bold = forms.filter(({ kind }) => kind === "bold");
	const kinds = forms.filter(({ kind }) => kind !== "bold");
	let nextBold = 0;
	let nextKind = 0;
	let nextLink = 0;
	let quotes = 0;
	let wasQuote = false;
	return splitParagraphs(text).map((paragraph): Piece => {
		// Both lists are in order: no form that ends before this paragraph is in a later one.
		while ((kinds[nextKind]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.start) nextKind++;
		while ((bold[nextBold]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.start) nextBold++;
		const within: Span[] = [];
		for (let at = nextBold; (bold[at]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end; at++) {
			const span = bold[at];
			if (span) within.push({ start: Math.max(span.start, paragraph.start), end: Math.min(span.end, paragraph.end) });
		}
		while ((links[nextLink]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.start) nextLink++;
		let unlinked = "";
		let at = paragraph.start;
		for (let link = nextLink; (links[link]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end; link++) {
			unlinked += text.slice(at, Math.max(at, links[link]?.start ?? at));
			at = Math.max(at, links[link]?.end ?? at);
		}
		const isLinked = at > paragraph.start;
		unlinked += text.slice(at, Math.max(at, paragraph.end));
		const kind = kindOf(kinds[nextKind], paragraph);
		const isQuote = kind === "block-quote";
		if (isQuote && !wasQuote) quotes++;
		wasQuote = isQuote;
		const words = { ...onOneLine(text, paragraph, within), isLinked, unlinked: unlinked.replace(/\s+/g, " ").trim() };
		return { ...words, kind, reason: null, pullQuote: isQuote ? quotes : null, isCredit: false };
	});
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
