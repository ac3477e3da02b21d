import type { APIComponentInContainer } from "discord.js";
import type { Citation } from "../../../core/answer/answer.ts";
import type { HeadlinePlace, Place } from "../../../core/check/verdict.ts";
import { sourceOf } from "../../../presentation/answer/source.ts";
import { headlineFacts } from "../../../presentation/check/headline-facts.ts";
import { wordVoice } from "../../../presentation/check/place-wording.ts";
import { articleLinks } from "../../../presentation/link/citation-links.ts";
import { textsBeside } from "../markup/components.ts";
import { inline, inlineSentence } from "../markup/inline.ts";
import { LIMITS } from "../markup/limits.ts";
import { smallPrint } from "../markup/markdown.ts";
import { type CitationStyle, measureCitation, renderCitation, renderTooLong, writeAsRead } from "../render-citation.ts";

/**
 * A place where words are printed: whose words they are, and below it each passage with them; numbered if it is a
 * piece.
 */
export function renderPlace(place: Place, number: number | null): readonly APIComponentInContainer[] {
	return styleCitations(place, number).flatMap(({ citation, style }) => renderCitation(citation, style));
}

/** How many characters a place takes. */
export function measurePlace(place: Place, number: number | null): number {
	return styleCitations(place, number).reduce((sum, { citation, style }) => sum + measureCitation(citation, style), 0);
}

/** A place whose passages there is no room for: whose words they are and where they stand. */
export function renderPlaceTooLong(place: Place, number: number | null): readonly APIComponentInContainer[] {
	return renderTooLong(place.citations[0], { number, answers: true, voice: writeVoice(place) });
}

/** A place on one line. */
export function writeWhere(place: Place): string {
	const { headline, facts } = sourceOf(place.citations[0]);
	return [headline, ...facts, wordVoice(place)].map(inline).join(" · ");
}

/** A headline that words stand in, and a link to its article. */
export function renderHeadline(place: HeadlinePlace): readonly APIComponentInContainer[] {
	const { article } = place;
	const links = articleLinks(place, LIMITS.url);
	const facts = [...headlineFacts(article).map(inline), ...writeAsRead(links)];
	const texts = [inlineSentence(article.headline), smallPrint(facts.join(" · "))].filter((text) => text !== "");
	return textsBeside(texts, links.article);
}

type Styled = { readonly citation: Citation; readonly style: CitationStyle };

// Whose words they are stands once, above the first paragraph of them.
function styleCitations(place: Place, number: number | null): readonly Styled[] {
	return place.citations.map((citation, at) => ({
		citation,
		style: at === 0 ? { number, answers: true, voice: writeVoice(place) } : { number: null, answers: true, voice: "" },
	}));
}

function writeVoice(place: Place): string {
	return inlineSentence(wordVoice(place));
}
