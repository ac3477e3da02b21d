import type { APIComponentInContainer } from "discord.js";
import type { Citation } from "../../core/answer/answer.ts";
import { textOf } from "../../core/article/article.ts";
import { attributionOf, isClaim } from "../../presentation/answer/attribution.ts";
import { needsEmphasis } from "../../presentation/answer/emphasis.ts";
import { shortAnswerOf } from "../../presentation/answer/short-answer.ts";
import { sourceOf } from "../../presentation/answer/source.ts";
import { TOO_LONG } from "../../presentation/introduction.ts";
import { AS_READ, type CitationLinks, citationLinks } from "../../presentation/link/citation-links.ts";
import { textsBeside } from "./markup/components.ts";
import { escapeMarkdown } from "./markup/escape.ts";
import { inline, LONGEST_INLINE } from "./markup/inline.ts";
import { LIMITS } from "./markup/limits.ts";
import { bold, maskedLink, quoteBlock, smallPrint } from "./markup/markdown.ts";

/** How a citation is shown among others. */
export type CitationStyle = {
	/** Its number among several; null where it stands alone. */
	readonly number: number | null;
	/** Whether it answers: only then is anything in it emphasised. */
	readonly answers: boolean;
	/** Markdown that tells whose words they are, where more is known of that than the citation tells. */
	readonly voice?: string;
};

/** The passage of a citation, with whose words they are, where they stand, and a link to them. */
export function renderCitation(citation: Citation, style: CitationStyle): readonly APIComponentInContainer[] {
	return textsBeside(writeCitation(citation, style), citationLinks(citation, LIMITS.url).article);
}

/** How many characters a citation takes. */
export function measureCitation(citation: Citation, style: CitationStyle): number {
	return writeCitation(citation, style).join("").length;
}

/** A citation whose passage there is no room for: whose words they are and where they stand. */
export function renderTooLong(citation: Citation, style: CitationStyle): readonly APIComponentInContainer[] {
	const texts = [writeHead(citation, { ...style, answers: false }), TOO_LONG, writeSource(citation, [])];
	return textsBeside(
		texts.filter((text) => text !== ""),
		citationLinks(citation, LIMITS.url).article,
	);
}

function writeCitation(citation: Citation, style: CitationStyle): readonly string[] {
	const isEmphasised = style.answers && needsEmphasis(citation);
	return [
		writeHead(citation, style),
		quoteBlock(isEmphasised ? writeEmphasised(citation) : escapeMarkdown(textOf(citation.article, citation.passage))),
		writeSource(citation, isEmphasised ? ["emphasis added"] : []),
	].filter((text) => text !== "");
}

/** Whose words they are, and the words that answer where these are no more than a few of the passage. */
function writeHead(citation: Citation, { number, answers, voice }: CitationStyle): string {
	const head = voice ?? writeOwnHead(citation, answers);
	return number === null ? head : `${number}. ${head}`.trim();
}

function writeOwnHead(citation: Citation, answers: boolean): string {
	const fact = answers ? writeFact(citation) : "";
	// A name over a quotation says who said it; under words that answer, and where nothing was claimed, that has to be
	// told.
	const isLabelled = fact !== "" || !isClaim(citation);
	const attribution = isLabelled ? writeLabelled(citation) : writeSpeaker(citation);
	// What was not claimed never stands first as if it were.
	const lines = isClaim(citation) ? [fact, attribution] : [attribution, fact];
	return lines.filter((line) => line !== "").join("\n");
}

function writeSpeaker(citation: Citation): string {
	const attribution = attributionOf(citation);
	if (attribution === null) return "";
	const { label, speaker } = attribution;
	if (speaker === null) return label;
	const name = bold(inline(speaker.name));
	return speaker.description === null ? name : `${name}, ${inline(speaker.description)}`;
}

function writeLabelled(citation: Citation): string {
	const attribution = attributionOf(citation);
	const speaker = writeSpeaker(citation);
	return attribution?.speaker ? `${attribution.label} ${speaker}` : speaker;
}

function writeFact(citation: Citation): string {
	const fact = shortAnswerOf(citation, LONGEST_INLINE);
	return fact === null ? "" : bold(inline(fact));
}

function writeEmphasised({ article, passage, highlight }: Citation): string {
	const { start, end } = highlight ?? passage;
	const write = (from: number, to: number) => escapeMarkdown(textOf(article, { start: from, end: to }));
	return write(passage.start, start) + bold(write(start, end)) + write(end, passage.end);
}

function writeSource(citation: Citation, remarks: readonly string[]): string {
	const { headline, facts } = sourceOf(citation);
	return smallPrint(
		[inline(headline), ...facts.map(inline), ...remarks, ...writeAsRead(citationLinks(citation, LIMITS.url))].join(
			" · ",
		),
	);
}

/** The link to our own page, where the button leads to another. */
export function writeAsRead({ asRead }: CitationLinks): readonly string[] {
	return asRead === null ? [] : maskedLink(AS_READ, asRead);
}
