import type { APIComponentInContainer } from "discord.js";
import type { Citation } from "../../../core/answer/answer.ts";
import type { HeadlinePlace, Place, Verdict } from "../../../core/check/verdict.ts";
import { CHECK_HEADINGS } from "../../../presentation/check/check-headings.ts";
import { fitPlaces } from "../../../presentation/check/fit-places.ts";
import { countLeftOut } from "../../../presentation/introduction.ts";
import { fitSeveral } from "../fit-shown.ts";
import { textDisplay } from "../markup/components.ts";
import { fitLines } from "../markup/fit-lines.ts";
import { renderCitation } from "../render-citation.ts";
import { measurePlace, renderHeadline, renderPlace, renderPlaceTooLong, writeWhere } from "./render-place.ts";

type Components = readonly APIComponentInContainer[];

/**
 * Where the words of a check are printed, in so many characters: each place whole, or counted among those that are not
 * shown.
 */
export function renderFound(verdict: Verdict, room: number): Components {
	switch (verdict.kind) {
		case "stitched":
			return renderPieces(
				verdict.pieces.map(({ place }) => place),
				room,
			);
		case "headline":
			return renderHeadlines(verdict.headlines);
		case "not-found":
			return renderClosest(verdict.closest, room);
		case "exact":
		case "another-speaker":
		case "own-words":
		case "denied-or-reported":
		case "altered":
		case "shortened":
		case "too-short":
			return renderPlaces(verdict.places, room);
	}
}

/** No more passages are shown: each is four components or five, of which a message has few. */
const MOST_PASSAGES = 4;
const ROOM_FOR_COUNT = 30;
const ROOM_FOR_OTHERS = 800;

/** The best place in full, and the others on a line each. */
function renderPlaces([best, ...others]: readonly Place[], room: number): Components {
	if (!best) return [];
	const lines = fitLines(
		others.map((place) => `- ${writeWhere(place)}`),
		Math.min(ROOM_FOR_OTHERS, room / 2),
	);
	const also = lines.length === 0 ? "" : [CHECK_HEADINGS.others, ...lines].join("\n");
	const place = firstPassages(best);
	const measure = (it: Place) => measurePlace(it, null);
	const [fitted] = fitEach([place], { most: room - also.length - ROOM_FOR_COUNT, measure });
	return [
		...(fitted ? renderPlace(fitted, null) : renderPlaceTooLong(best, null)),
		...renderText(fitted ? countLeftOut(best.citations.length - place.citations.length) : ""),
		...renderText(also),
	];
}

/** Pieces one after the other, as many as there is room for. */
function renderPieces(places: readonly Place[], room: number): Components {
	const measure = (place: Place, at: number) => measurePlace(place, at + 1);
	const few = places.filter((_, at) => countPassages(places.slice(0, at + 1)) <= MOST_PASSAGES);
	const shown = fitEach(few, { most: room - ROOM_FOR_COUNT, measure }).flatMap((place, at) =>
		place ? [renderPlace(place, at + 1)] : [],
	);
	const [first] = places;
	if (shown.length === 0 && first) shown.push(renderPlaceTooLong(first, 1));
	return [...shown.flat(), ...renderText(countLeftOut(places.length - shown.length))];
}

/** No more is shown of a place that could be narrowed. */
const LONGEST_PLACE = 1_000;

function fitEach(places: readonly Place[], { most, measure }: Parameters<typeof fitPlaces>[1]) {
	const short = fitPlaces(places, { most: Math.min(most, LONGEST_PLACE * places.length), measure });
	return short.includes(null) ? fitPlaces(places, { most, measure }) : short;
}

const MOST_HEADLINES = 4;

function renderHeadlines(headlines: readonly HeadlinePlace[]): Components {
	const shown = headlines.slice(0, MOST_HEADLINES);
	return [...shown.flatMap(renderHeadline), ...renderText(countLeftOut(headlines.length - shown.length))];
}

const LONGEST_PASSAGE = 600;

function renderClosest(closest: readonly Citation[], room: number): Components {
	if (closest.length === 0) return [];
	const style = { number: closest.length, answers: false };
	const most = room - CHECK_HEADINGS.closest.length - ROOM_FOR_COUNT;
	const shown = fitSeveral(closest.slice(0, MOST_PASSAGES), { room: most, longest: LONGEST_PASSAGE, style });
	return [
		textDisplay(CHECK_HEADINGS.closest),
		...shown.flatMap((citation, at) => renderCitation(citation, { ...style, number: at + 1 })),
		...renderText(countLeftOut(closest.length - shown.length)),
	];
}

function renderText(text: string): Components {
	return text === "" ? [] : [textDisplay(text)];
}

function firstPassages(place: Place): Place {
	const [first, ...others] = place.citations;
	return { ...place, citations: [first, ...others.slice(0, MOST_PASSAGES - 1)] };
}

function countPassages(places: readonly Place[]): number {
	return places.reduce((sum, { citations }) => sum + citations.length, 0);
}
