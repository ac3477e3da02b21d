import type { Citation } from "../core/answer/answer.ts";
import { type Article, type Span, textOf } from "../core/article/article.ts";
import { writeAttribution } from "../presentation/answer/attribution.ts";
import { wordAlsoIn } from "../presentation/answer/source.ts";
import { dayOf } from "../presentation/date-in-words.ts";
import { type Appearance, paint } from "./appearance.ts";
import { showControls } from "./show-controls.ts";

/** The parts of a citation, each a block of text or empty. */
export type RenderedCitation = {
	/** Whose words they are, and whether they were said or denied. */
	readonly attribution: string;
	/** The words that answer: marked within their passage where there are colours, else alone. */
	readonly words: string;
	/** The passage around these words, where `words` does not show it. */
	readonly context: string;
	/** Where it stands. */
	readonly source: string;
};

export function renderCitation(citation: Citation, appearance: Appearance): RenderedCitation {
	const source = renderSource(citation.article, [`paragraph ${citation.paragraph.number}`]);
	return {
		attribution: writeAttribution(citation, showControls),
		...renderWords(citation, appearance),
		source: paint("faint", source, appearance),
	};
}

function renderWords({ article, passage, highlight }: Citation, appearance: Appearance) {
	if (highlight === null) return { words: show(article, passage), context: "" };
	const before = show(article, { start: passage.start, end: highlight.start });
	const words = show(article, highlight);
	const after = show(article, { start: highlight.end, end: passage.end });
	const isWhole = !/[\p{L}\p{N}]/u.test(before + after);
	if (appearance.colours || isWhole)
		return { words: `${before}${paint("highlight", words, appearance)}${after}`, context: "" };
	return { words, context: `${before}${words}${after}` };
}

/**
 * The headline of an article, and below it the publisher, the day, the place in it, where else it was printed,
 * and the address.
 */
export function renderSource(article: Article, place: readonly string[]): string {
	const { headline, publisher, published, url, alsoIn = [] } = article;
	const day = published === undefined ? undefined : dayOf(published);
	const facts = [publisher, day, ...place, wordAlsoIn(alsoIn), url].filter((fact) => fact !== undefined);
	return showControls([headline, facts.join(" · ")].filter((line) => line !== "").join("\n"));
}

/** The words of an article as a terminal may show them. */
export function show(article: Article, span: Span): string {
	return showControls(textOf(article, span));
}
