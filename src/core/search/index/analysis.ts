import { type Article, type Paragraph, type Span, textOf } from "../../article/article.ts";
import { findQuotations } from "../../quotation/find-quotations.ts";
import type { Quotation } from "../../quotation/quotation.ts";
import { termsOf, tokenize } from "../terms/terms.ts";

/** All that the index needs to know of an article: nothing but data, so that it can be kept. */
export type Analysis = {
	/** In the order of the text. */
	readonly quotations: readonly Quotation[];
	/** In the order of the text; together they cover every sentence. */
	readonly passages: readonly AnalysedPassage[];
	/** The terms of the headline. */
	readonly headline: readonly string[];
	/** Who is quoted in the passages, in the order of the text. */
	readonly speakers: readonly QuotedName[];
};

/** A passage: a paragraph, or consecutive sentences of a very long one. */
export type AnalysedPassage = Span & {
	/** The number of its paragraph, from 1. */
	readonly paragraph: number;
	/** Its terms in order. */
	readonly terms: readonly string[];
	/** Where each of them begins in the text of the article. */
	readonly starts: readonly number[];
	/** The terms that name and describe who speaks in it, so that a "he" is found by the name. */
	readonly speakers: readonly string[];
};

/** A name under which somebody is quoted in an article, where it is printed first, and how many quotations it has. */
export type QuotedName = { readonly name: string; readonly start: number; readonly quotations: number };

/** Analyses an article for the index. */
export function analyse(article: Article): Analysis {
	return analyseFound(article, findQuotations(article));
}

/** The same with its quotations, which were found before: all of them, in the order of the text. */
export function analyseFound(article: Article, quotations: readonly Quotation[]): Analysis {
	const byParagraph = Map.groupBy(quotations, ({ paragraph }) => paragraph);
	const speaking: Quotation[] = [];
	const passages = article.paragraphs.flatMap((paragraph) =>
		groupSentences(paragraph).map((span) => {
			const own = (byParagraph.get(paragraph.number) ?? []).filter((it) => beginsIn(span, it));
			speaking.push(...own);
			return analysePassage(article, { ...span, paragraph: paragraph.number }, own);
		}),
	);
	return { quotations, passages, headline: termsOf(article.headline), speakers: countNames(article, speaking) };
}

function analysePassage(
	article: Article,
	place: Pick<AnalysedPassage, "start" | "end" | "paragraph">,
	quotations: readonly Quotation[],
): AnalysedPassage {
	const tokens = tokenize(textOf(article, place));
	return {
		...place,
		terms: tokens.map(({ term }) => term),
		starts: tokens.map(({ start }) => place.start + start),
		speakers: quotations.flatMap((quotation) => speakerTerms(article, quotation)),
	};
}

/** Whether a quotation of its paragraph belongs to the passage of a span: it begins in it. */
export function beginsIn({ start, end }: Span, { content }: Quotation): boolean {
	return content.start >= start && content.start < end;
}

function speakerTerms(article: Article, { speaker }: Quotation): readonly string[] {
	if (speaker === null) return [];
	const spans = speaker.description ? [speaker.name, speaker.description] : [speaker.name];
	return spans.flatMap((span) => termsOf(textOf(article, span)));
}

function countNames(article: Article, quotations: readonly Quotation[]): readonly QuotedName[] {
	const names = new Map<string, QuotedName>();
	for (const { speaker } of quotations) {
		if (speaker === null) continue;
		const name = textOf(article, speaker.name);
		const known = names.get(name) ?? { name, start: speaker.name.start, quotations: 0 };
		names.set(name, { ...known, quotations: known.quotations + 1 });
	}
	return [...names.values()];
}

/** A paragraph longer than this (characters) is cut between sentences into passages of about this length. */
const LONGEST_PASSAGE = 2400;

function groupSentences(paragraph: Paragraph): readonly Span[] {
	if (paragraph.end - paragraph.start <= LONGEST_PASSAGE) return [{ start: paragraph.start, end: paragraph.end }];
	const groups: Span[] = [];
	for (const { start, end } of paragraph.sentences) {
		const group = groups.at(-1);
		if (group && end - group.start <= LONGEST_PASSAGE) groups[groups.length - 1] = { start: group.start, end };
		else groups.push({ start, end });
	}
	return groups;
}
