import type { types } from "@slack/bolt";
import type { Citation } from "../../core/answer/answer.ts";
import { textOf } from "../../core/article/article.ts";
import { attributionOf, writeAttribution } from "../../presentation/answer/attribution.ts";
import { needsEmphasis } from "../../presentation/answer/emphasis.ts";
import { sourceOf } from "../../presentation/answer/source.ts";
import { isolate } from "../../presentation/isolate.ts";
import { linkTo } from "../../presentation/link/article-link.ts";
import { clip } from "./markup/clip.ts";
import type { Content } from "./markup/content.ts";
import { escapeText, writeLink } from "./markup/escape.ts";
import { LIMITS, ROOM } from "./markup/limits.ts";
import { bold, quote, richText, section, smallLine, words } from "./markup/rich-text.ts";

/** What a link to an article is called. */
export const LINK_WORDS = "Read the article";

/**
 * A citation: whose words they are, the passage as published, and where it stands; with a number where it is one of
 * several.
 */
export function renderCitation(citation: Citation, number?: number): Content {
	const source = renderSource(citation);
	const ordinal = number === undefined ? "" : `${number}. `;
	const attribution = writeAttribution(citation, showName);
	const lines = [ordinal + attribution, textOf(citation.article, citation.passage)];
	const text = lines.map((line) => escapeText(line.trimEnd())).filter((line) => line !== "");
	return {
		blocks: [
			...richText(...section(...words(ordinal), ...renderAttribution(citation)), ...quote(...renderPassage(citation))),
			...source.blocks,
		],
		text: [...text, source.text].join("\n"),
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

/** The passage in runs which together are its very words; those that answer are bold where it is long. */
export function renderPassage(citation: Citation): readonly types.RichTextElement[] {
	const { article, passage, highlight } = citation;
	if (highlight === null || !needsEmphasis(citation)) return words(textOf(article, passage));
	return [
		...words(textOf(article, { start: passage.start, end: highlight.start })),
		...bold(textOf(article, highlight)),
		...words(textOf(article, { start: highlight.end, end: passage.end })),
	];
}

/** Where a citation stands and what else is to be said of it, with a link that leads to its very words. */
export function renderSource(citation: Citation, ...remarks: readonly string[]): Content {
	const { headline, facts } = sourceOf(citation);
	const shown = [headline, ...facts, ...remarks].map((part) => isolate(clip(part, ROOM.headline)));
	const emphasis = needsEmphasis(citation) ? ["emphasis added"] : [];
	const line = [...shown, ...emphasis].join(" · ");
	const url = linkTo(citation.article, citation.highlight ?? citation.passage, LIMITS.url);
	return {
		blocks: smallLine(line, url && writeLink(url, LINK_WORDS)),
		text: [escapeText(shown.join(" · ")), url && writeLink(url)].filter((part) => part !== null).join(" · "),
	};
}

function showName(name: string): string {
	return isolate(clip(name, ROOM.speaker));
}
