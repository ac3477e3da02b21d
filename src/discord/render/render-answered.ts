import type { APIButtonComponent } from "discord.js";
import type { Answered, Citation } from "../../core/answer/answer.ts";
import { countLeftOut, introduceCitations } from "../../presentation/introduction.ts";
import type { Parts, RoomyView } from "./answer-view.ts";
import { fitOne, fitSeveral, type Space } from "./fit-shown.ts";
import { button, row, textDisplay } from "./markup/components.ts";
import type { Place } from "./markup/press.ts";
import { placeOf, placesOf } from "./places.ts";
import { renderChoice } from "./render-choice.ts";
import { type CitationStyle, renderCitation, renderTooLong } from "./render-citation.ts";
import { MOST_SHOWN } from "./shown-citations.ts";

/** What answers: one citation, or several at a time under a line that tells what they are. */
export function renderAnswered(answer: Answered, view: RoomyView): Parts {
	const { place } = view;
	const isSeveral = answer.citations.length > 1;
	return place === "all" && isSeveral
		? renderSeveral(answer, view)
		: renderOne(answer, { ...view, place: place === "all" ? 0 : place });
}

/** No more is shown of a passage that could be narrowed. */
const LONGEST_PASSAGE = 900;
const ALONE: CitationStyle = { number: null, answers: true };
const NO_ANSWER = "This was found too, and may not answer the question.";

function renderOne(answer: Answered, view: RoomyView & { readonly place: number }): Parts {
	const { id, place, room } = view;
	const places = placesOf(answer);
	const citation = places[place];
	if (!citation) throw new RangeError(`Cannot show citation ${place} of an answer: it has ${places.length}`);
	const isAnswer = place < answer.citations.length;
	const style = { ...ALONE, answers: isAnswer };
	const heading = isAnswer ? [] : [textDisplay(NO_ANSWER)];
	const context = button({ label: "Show context", press: { kind: "context", answer: id, place } });
	const back = place > 0 ? [showButton("Previous passage", id, place - 1)] : [];
	const on = places.length > 1 ? [stepOn(id, place + 1, places.length)] : [];
	const all = answer.citations.length > 1 ? [showButton("Show all", id, "all")] : [];
	return {
		parts: [...heading, ...renderFitted(citation, { room: room - NO_ANSWER.length, longest: LONGEST_PASSAGE, style })],
		controls: row([context, ...back, ...on, ...all, ...shareButton(view)]),
	};
}

function renderFitted(citation: Citation, space: Space) {
	const fitted = fitOne(citation, space);
	return fitted ? renderCitation(fitted, space.style) : renderTooLong(citation, space.style);
}

const ROOM_FOR_LINES = 100;

function renderSeveral(answer: Answered, view: RoomyView): Parts {
	const { citations } = answer;
	const places = placesOf(answer);
	const shown = fitSeveral(citations.slice(0, MOST_SHOWN), {
		room: view.room - ROOM_FOR_LINES,
		longest: LONGEST_PASSAGE,
		style: { ...ALONE, number: MOST_SHOWN },
	});
	const [first] = shown;
	// Not even the best fits: it is shown alone, as far as it can be.
	if (!first || placeOf(first, places) !== 0) return renderOne(answer, { ...view, place: 0 });
	const shownPlaces = shown.map((citation) => placeOf(citation, places));
	const next = places.findIndex((_, place) => !shownPlaces.includes(place));
	const contexts = shownPlaces.map((place, index) =>
		button({ label: `Context ${index + 1}`, press: { kind: "context", answer: view.id, place } }),
	);
	const left = countLeftOut(citations.length - shown.length);
	return {
		parts: [
			textDisplay(introduceCitations(citations)),
			...shown.flatMap((citation, index) => renderCitation(citation, { ...ALONE, number: index + 1 })),
			...(left === "" ? [] : [textDisplay(left)]),
		],
		controls: [
			...row([...contexts, ...(next < 0 ? [] : [stepOn(view.id, next, places.length)]), ...shareButton(view)]),
			...row([renderChoice(citations, view.id)]),
		],
	};
}

/** A button that leads to a place, and tells which of all that is. */
function stepOn(id: string, place: number, places: number): APIButtonComponent {
	const isDisabled = place >= places;
	const label = isDisabled ? "Next passage" : `Next passage (${place + 1} of ${places})`;
	return button({ label, press: { kind: "show", answer: id, place }, isDisabled });
}

function showButton(label: string, id: string, place: Place): APIButtonComponent {
	return button({ label, press: { kind: "show", answer: id, place } });
}

function shareButton({ id, place, canShare, isShared = false }: RoomyView): readonly APIButtonComponent[] {
	if (!canShare) return [];
	const label = isShared ? "Shared" : "Share to channel";
	return [button({ label, press: { kind: "share", answer: id, place }, isDisabled: isShared })];
}
