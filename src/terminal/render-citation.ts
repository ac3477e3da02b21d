import type { Citation } from "../core/answer/answer.ts";
import { type Article, type Span, textOf } from "../core/article/article.ts";
import type { Stance } from "../core/quotation/quotation.ts";
import { type Appearance, paint } from "./appearance.ts";
import { showControls } from "./show-controls.ts";

// "X denied that …" never passes as "X said …".
const ATTRIBUTIONS: Readonly<Record<Stance, string>> = {
	said: "Said by",
	denied: "Denied by",
	unsaid: "Left unsaid by",
	asked: "Asked by",
	hypothetical: "Not said, or not yet, by",
};

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
		attribution: renderAttribution(citation),
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

/** Whose words are cited, and what the speaker does with them; empty where they are nobody's. */
export function renderAttribution({ article, quotation }: Citation): string {
	if (quotation === null) return "";
	const { stance, speaker } = quotation;
	if (speaker === null && stance === "said") return "Speaker not named in this passage";
	if (speaker === null) return `${ATTRIBUTIONS[stance]} a speaker not named in this passage`;
	const words = [speaker.name, ...(speaker.description ? [speaker.description] : [])];
	return `${ATTRIBUTIONS[stance]} ${words.map((span) => show(article, span)).join(", ")}`;
}

/** The headline of an article, and below it the publisher, the date, the place in the article and the address. */
export function renderSource({ headline, publisher, published, url }: Article, place: readonly string[]): string {
	const facts = [publisher, published, ...place, url].filter((fact) => fact !== undefined);
	return showControls([headline, facts.join(" · ")].filter((line) => line !== "").join("\n"));
}

/** The words of an article as a terminal may show them. */
export function show(article: Article, span: Span): string {
	return showControls(textOf(article, span));
}
