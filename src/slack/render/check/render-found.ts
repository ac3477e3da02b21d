import type { Citation } from "../../../core/answer/answer.ts";
import type { HeadlinePlace, Piece, Place, Verdict } from "../../../core/check/verdict.ts";
import { fitCitations } from "../../../presentation/answer/fit-citations.ts";
import { CHECK_HEADINGS } from "../../../presentation/check/check-headings.ts";
import { fitPlaces } from "../../../presentation/check/fit-places.ts";
import { countLeftOut, TOO_LONG } from "../../../presentation/introduction.ts";
import { type Content, sizeOf } from "../markup/content.ts";
import { renderNotice, renderSmallNotice } from "../markup/notice.ts";
import { takeFitting } from "../markup/take-fitting.ts";
import { renderCitation } from "../render-citation.ts";
import { renderHeadline, renderPlace, renderWhere } from "./render-place.ts";

/** So many places fit into one message, whatever their blocks. */
const MOST_LISTED = 10;

/** Where words that were checked are printed, as far as there is room; or what is closest to them. */
export function renderFound(verdict: Verdict, room: number): readonly Content[] {
	switch (verdict.kind) {
		case "exact":
		case "another-speaker":
		case "own-words":
		case "denied-or-reported":
		case "too-short":
		case "altered":
		case "shortened":
			return renderPlaces(verdict.places, room);
		case "stitched":
			return renderPieces(verdict.pieces, room);
		case "headline":
			return renderHeadlines(verdict.headlines, room);
		case "not-found":
			return renderClosest(verdict.closest, room);
	}
}

/** The best place in full, and the others on a line each. */
function renderPlaces([best, ...others]: readonly Place[], room: number): readonly Content[] {
	if (!best) return [];
	const also = renderList(others.map(renderWhere), { heading: CHECK_HEADINGS.others, room: Math.floor(room / 2) });
	const most = also.reduce((left, content) => left - sizeOf(content), room);
	const [fitted] = fitPlaces([best], { most, measure: (place) => sizeOf(renderPlace(place)) });
	if (fitted) return [renderPlace(fitted), ...also];
	const instead = takeFitting([renderNotice(TOO_LONG), renderWhere(best)], { most, measure: sizeOf });
	return [...instead.shown, ...also];
}

function renderPieces(pieces: readonly Piece[], room: number): readonly Content[] {
	const places = pieces.slice(0, MOST_LISTED).map(({ place }) => place);
	const most = room - roomToCount(pieces.length);
	const fitted = fitPlaces(places, { most, measure: (place, at) => sizeOf(renderPlace(place, at + 1)) });
	const shown = fitted.flatMap((place, at) => (place ? [renderPlace(place, at + 1)] : []));
	return [...shown, renderSmallNotice(countLeftOut(pieces.length - shown.length))];
}

function renderHeadlines(headlines: readonly HeadlinePlace[], room: number): readonly Content[] {
	return renderList(headlines.map(renderHeadline), { heading: "", room });
}

function renderClosest(closest: readonly Citation[], room: number): readonly Content[] {
	if (closest.length === 0) return [];
	const heading = renderNotice(CHECK_HEADINGS.closest);
	const most = room - sizeOf(heading) - roomToCount(closest.length);
	const measure = (citation: Citation) => sizeOf(renderCitation(citation));
	const { shown, more } = fitCitations(closest, { most, mostOfOne: most, measure });
	return [heading, ...shown.map((citation) => renderCitation(citation)), renderSmallNotice(countLeftOut(more))];
}

/** As many lines as there is room for, under a heading, and how many are left out. */
function renderList(lines: readonly Content[], { heading, room }: { heading: string; room: number }) {
	if (lines.length === 0) return [];
	const above = renderNotice(heading);
	const most = room - sizeOf(above) - roomToCount(lines.length);
	const { shown } = takeFitting(lines.slice(0, MOST_LISTED), { most, measure: sizeOf });
	return [above, ...shown, renderSmallNotice(countLeftOut(lines.length - shown.length))];
}

/** What it takes to say how many are left out. */
function roomToCount(count: number): number {
	return sizeOf(renderSmallNotice(countLeftOut(count)));
}
