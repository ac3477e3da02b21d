import type { Answer, Citation, NotFound, Searched } from "../core/answer/answer.ts";
import { type Article, type Span, textOf } from "../core/article/article.ts";
import type { Stance } from "../core/quotation/quotation.ts";
import { showControls } from "./show-controls.ts";

const MOST_ANSWERS = 3;
const MOST_CLOSEST = 3;

const STYLES = {
	highlight: ["\u001b[1;4m", "\u001b[22;24m"],
	faint: ["\u001b[2m", "\u001b[22m"],
} as const;

// "X denied that …" never passes as "X said …".
const ATTRIBUTIONS: Readonly<Record<Stance, string>> = {
	said: "Said by",
	denied: "Denied by",
	unsaid: "Not said by",
	asked: "Asked by",
	hypothetical: "Not said, or not yet, by",
};

export type Appearance = { readonly colours: boolean };

/** The answer as text for a terminal; article text stands in it as published, but for control characters, made visible. */
export function renderAnswer(answer: Answer, appearance: Appearance): string {
	switch (answer.kind) {
		case "answered":
			return joinBlocks(
				answer.citations.slice(0, MOST_ANSWERS).map((citation) => renderCitation(citation, appearance)),
			);
		case "not-found":
			return renderNotFound(answer, appearance);
	}
}

function renderCitation(citation: Citation, appearance: Appearance): string {
	const { article, passage, highlight } = citation;
	const source = paint("faint", renderSource(citation), appearance);
	const speaker = renderSpeaker(citation);
	if (highlight === null || isSame(highlight, passage)) {
		const words = show(article, passage);
		return joinBlocks([highlight ? paint("highlight", words, appearance) : words, speaker, source]);
	}
	if (!appearance.colours) return joinBlocks([show(article, highlight), speaker, show(article, passage), source]);
	const words = [
		show(article, { start: passage.start, end: highlight.start }),
		paint("highlight", show(article, highlight), appearance),
		show(article, { start: highlight.end, end: passage.end }),
	];
	return joinBlocks([words.join(""), speaker, source]);
}

function renderSpeaker({ article, quotation }: Citation): string {
	if (quotation === null) return "";
	if (quotation.speaker === null) return "Speaker not named in this passage";
	const { name, description } = quotation.speaker;
	const words = [name, ...(description ? [description] : [])].map((span) => show(article, span));
	return `${ATTRIBUTIONS[quotation.stance]} ${words.join(", ")}`;
}

function renderSource({ article, paragraph }: Citation): string {
	const facts = [article.publisher, article.published, `paragraph ${paragraph.number}`, article.url];
	return showControls(`${article.headline}\n${facts.filter((fact) => fact !== undefined).join(" · ")}`);
}

function renderNotFound(answer: NotFound, appearance: Appearance): string {
	const closest = answer.passages.slice(0, MOST_CLOSEST);
	const unknown = answer.unknownWords.map((word) => `“${showControls(word)}”`).join(", ");
	return joinBlocks([
		"The articles do not answer this.",
		`Searched: ${renderSearched(answer.searched)}.${unknown && ` In none of them: ${unknown}.`}`,
		closest.length > 0 ? "The closest passages, which do not answer:" : "",
		...closest.map((citation) => renderCitation({ ...citation, highlight: null, quotation: null }, appearance)),
	]);
}

function renderSearched({ articles, from, to }: Searched): string {
	const number = articles === 1 ? "1 article" : `${articles.toLocaleString("en")} articles`;
	if (from === null || to === null) return number;
	return from === to ? `${number}, published ${from}` : `${number}, published from ${from} to ${to}`;
}

function show(article: Article, span: Span): string {
	return showControls(textOf(article, span));
}

function paint(style: keyof typeof STYLES, words: string, { colours }: Appearance): string {
	const [on, off] = STYLES[style];
	return colours ? `${on}${words}${off}` : words;
}

function isSame(one: Span, other: Span): boolean {
	return one.start === other.start && one.end === other.end;
}

function joinBlocks(blocks: readonly string[]): string {
	return blocks.filter((block) => block !== "").join("\n\n");
}
