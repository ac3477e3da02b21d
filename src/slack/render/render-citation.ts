import type { types } from "@slack/bolt";
import type { Citation } from "../../core/answer/answer.ts";
import { textOf } from "../../core/article/article.ts";
import { attributionOf, isClaim, writeAttribution } from "../../presentation/answer/attribution.ts";
import { canEmphasise } from "../../presentation/answer/emphasis.ts";
import { shortAnswerOf } from "../../presentation/answer/short-answer.ts";
import { sourceOf } from "../../presentation/answer/source.ts";
import { isolate } from "../../presentation/isolate.ts";
import { AS_READ, type CitationLinks, citationLinks } from "../../presentation/link/citation-links.ts";
import { clip } from "./markup/clip.ts";
import type { Content } from "./markup/content.ts";
import { escapeText, writeLink } from "./markup/escape.ts";
import { LIMITS, ROOM } from "./markup/limits.ts";
import { bold, quote, richText, section, smallLine, words } from "./markup/rich-text.ts";

/** What a link to an article is called. */
export const LINK_WORDS = "Read the article";

/**
 * A citation: the words that answer where they are few, whose words they are, the passage as published, and where it
 * stands; with a number where it is one of several.
 */
export function renderCitation(citation: Citation, number?: number): Content {
	const isEmphasised = canEmphasise(citation);
	const source = renderSource(citation, { isEmphasised });
	const ordinal = number === undefined ? "" : `${number}. `;
	const head = renderHead(citation);
	const lines = [ordinal + head.lines.join("\n"), textOf(citation.article, citation.passage)];
	const text = lines.map((line) => escapeText(line.trimEnd())).filter((line) => line !== "");
	return {
		blocks: [
			...richText(...section(...words(ordinal), ...head.elements), ...quote(...renderPassage(citation, isEmphasised))),
			...source.blocks,
		],
		text: [...text, source.text].join("\n"),
	};
}

/** The words that answer, in bold, and whose words these are. */
function renderHead(citation: Citation) {
	const fact = shortAnswerOf(citation, ROOM.shortAnswer);
	const shown = fact === null ? "" : isolate(fact.replace(/\s+/g, " "));
	const answer = { line: shown, elements: bold(shown) };
	const attribution = { line: writeAttribution(citation, showName), elements: renderAttribution(citation) };
	// What was not claimed never stands first as if it were.
	const parts = isClaim(citation) ? [answer, attribution] : [attribution, answer];
	const filled = parts.filter(({ line }) => line !== "");
	return {
		lines: filled.map(({ line }) => line),
		elements: filled.flatMap(({ elements }, at) => [...words(at === 0 ? "" : "\n"), ...elements]),
	};
}

function renderAttribution(citation: Citation): readonly types.RichTextElement[] {
	const attribution = attributionOf(citation);
	if (attribution === null) return [];
	const { label, speaker } = attribution;
	if (speaker === null) return words(label);
	const { name, description } = speaker;
	const rest = description === null ? "" : `, ${showName(description)}`;
	return [...words(`${label} `), ...bold(showName(name)), ...words(rest)];
}

/** The passage in runs which together are its very words; where it is emphasised, those that answer are bold. */
export function renderPassage(
	{ article, passage, highlight }: Citation,
	isEmphasised: boolean,
): readonly types.RichTextElement[] {
	if (highlight === null || !isEmphasised) return words(textOf(article, passage));
	return [
		...words(textOf(article, { start: passage.start, end: highlight.start })),
		...bold(textOf(article, highlight)),
		...words(textOf(article, { start: highlight.end, end: passage.end })),
	];
}

export type SourceStyle = {
	/** Whether words of the passage are bold that are not in print. */
	readonly isEmphasised: boolean;
	/** What else is to be said of it. */
	readonly remarks?: readonly string[];
};

/** Where a citation stands and what else is to be said of it, with a link that leads to its very words. */
export function renderSource(citation: Citation, { isEmphasised, remarks = [] }: SourceStyle): Content {
	const { headline, facts } = sourceOf(citation);
	const shown = [headline, ...facts, ...remarks].map((part) => isolate(clip(part, ROOM.headline)));
	const emphasis = isEmphasised ? ["emphasis added"] : [];
	const line = [...shown, ...emphasis].join(" · ");
	const links = citationLinks(citation, LIMITS.url);
	const { article: url } = links;
	return {
		blocks: smallLine(line, writeLinks(links)),
		text: [escapeText(shown.join(" · ")), url && writeLink(url)].filter((part) => part !== null).join(" · "),
	};
}

/** Where something can be read, as links with words; null where nowhere. */
export function writeLinks({ article, asRead }: CitationLinks): string | null {
	const links = [article && writeLink(article, LINK_WORDS), asRead && writeLink(asRead, AS_READ)];
	return links.filter((it) => it !== null).join(" · ") || null;
}

/** A headline on a line of ours. */
export function showHeadline(headline: string): string {
	return isolate(clip(headline.replace(/\s+/g, " "), ROOM.headline));
}

/** A name within a line of ours. */
export function showName(name: string): string {
	return isolate(clip(name, ROOM.speaker));
}
