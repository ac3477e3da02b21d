import type { Citation } from "../../../core/answer/answer.ts";
import { textOf } from "../../../core/article/article.ts";
import type { HeadlinePlace, Place } from "../../../core/check/verdict.ts";
import { needsEmphasis } from "../../../presentation/answer/emphasis.ts";
import { headlineFacts } from "../../../presentation/check/headline-facts.ts";
import { wordVoice } from "../../../presentation/check/place-wording.ts";
import { isolate } from "../../../presentation/isolate.ts";
import { articleLinks } from "../../../presentation/link/citation-links.ts";
import { clip } from "../markup/clip.ts";
import type { Content } from "../markup/content.ts";
import { escapeText, writeLink } from "../markup/escape.ts";
import { LIMITS, ROOM } from "../markup/limits.ts";
import { quote, richText, section, smallLine, words } from "../markup/rich-text.ts";
import { renderPassage, renderSource, writeLinks } from "../render-citation.ts";

/**
 * A place where words are printed: whose they are, the passage as published, and where it stands; with a number where
 * it is a piece.
 */
export function renderPlace(place: Place, number?: number): Content {
	const voice = `${number === undefined ? "" : `${number}. `}${showDetail(wordVoice(place))}`;
	const { citations } = place;
	const [first, ...others] = citations;
	const last = others.at(-1);
	const show = (citation: Citation) => renderSource(citation, { isEmphasised: needsEmphasis(citation) });
	const sources = [show(first), ...(last ? [show(last)] : [])];
	const lines = [voice, ...citations.map(({ article, passage }) => textOf(article, passage).trimEnd())];
	return {
		blocks: [
			...richText(
				...section(...words(voice)),
				...citations.flatMap((citation) => quote(...renderPassage(citation, needsEmphasis(citation)))),
			),
			...sources.flatMap(({ blocks }) => blocks),
		],
		text: [...lines.map(escapeText), ...sources.map(({ text }) => text)].join("\n"),
	};
}

/** A place on one line: where it stands and whose words are printed there. */
export function renderWhere(place: Place): Content {
	const [citation] = place.citations;
	const passage = citation.highlight ?? citation.passage;
	return renderSource({ ...citation, passage }, { isEmphasised: false, remarks: [wordVoice(place)] });
}

/** A headline that words stand in, on one line. */
export function renderHeadline(place: HeadlinePlace): Content {
	const { article } = place;
	const line = [article.headline, ...headlineFacts(article)]
		.map((part) => isolate(clip(part, ROOM.headline)))
		.join(" · ");
	const links = articleLinks(place, LIMITS.url);
	const { article: url } = links;
	return {
		blocks: smallLine(line, writeLinks(links)),
		text: [escapeText(line), ...(url === null ? [] : [writeLink(url)])].join(" · "),
	};
}

/** A sentence of ours that holds names. */
export function showDetail(sentence: string): string {
	return isolate(clip(sentence, ROOM.detail));
}
