import { expect, test } from "vitest";
import { type Article, type Span, textOf } from "#src/core/article/article.ts";
import { findQuotations } from "#src/core/quotation/find-quotations.ts";
import type { Quotation } from "#src/core/quotation/quotation.ts";
import { makeRandom } from "../../bench/made-archive.ts";
import { makeArticle } from "../made-articles.ts";
import { makeText } from "./made-texts.ts";

const TEXTS = 8_000;
/** What is wrong with the quotations of an article, in words; nothing where all is well. */
function findFaults(article: Article): readonly string[] {
	const quotations = findQuotations(article);
	const faults = quotations.flatMap((quotation) => checkSpans(article, quotation));
	const starts = quotations.map(({ content }) => content.start);
	if (starts.some((start, at) => start < (starts[at - 1] ?? 0))) faults.push("not in the order of the text");
	if (JSON.stringify(findQuotations(article)) !== JSON.stringify(quotations)) faults.push("not the same again");
	return faults;
}

function checkSpans(article: Article, { content, cue, source, speaker, paragraph: number }: Quotation): string[] {
	const paragraph = article.paragraphs[number - 1];
	const description = speaker?.description ?? null;
	const spans = Object.entries({ content, cue, source, name: speaker?.name ?? null, description });
	const faults = spans.flatMap(([name, span]) => (span && !isSpan(span, article) ? [`${name} is no span`] : []));
	if (textOf(article, content).trim() === "") faults.push("content is empty");
	if (paragraph?.number !== number) faults.push(`there is no paragraph ${number}`);
	else if (content.start < paragraph.start || content.end > paragraph.end) faults.push("content leaves its paragraph");
	return faults;
}

function isSpan({ start, end }: Span, { text }: Article): boolean {
	return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
}

test(`findQuotations() keeps its promises on ${TEXTS} texts with marks in every disorder`, { timeout: 60_000 }, () => {
	const next = makeRandom(3);
	// The shortest text that shows each fault.
	const found: Record<string, string> = {};
	for (let turn = 0; turn < TEXTS; turn++) {
		const text = makeText(next);
		for (const fault of tryFaults(text)) {
			const known = found[fault];
			if (known === undefined || text.length < known.length) found[fault] = text;
		}
	}
	expect(found).toEqual({});
});

function tryFaults(text: string): readonly string[] {
	try {
		return findFaults(makeArticle(text));
	} catch (error) {
		return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
	}
}
