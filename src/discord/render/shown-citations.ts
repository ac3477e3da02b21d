import type { Answer, Citation } from "../../core/answer/answer.ts";
import type { AnswerView } from "./answer-view.ts";
import { placesOf } from "./places.ts";

/** No more are shown in one message. */
export const MOST_SHOWN = 3;

/** The citations that a view of an answer shows, if there is room for them. */
export function shownCitations(
	answer: Answer,
	{ place, isPrivate }: Pick<AnswerView, "place" | "isPrivate">,
): readonly Citation[] {
	const places = placesOf(answer);
	// What there is in place of an answer is for whoever asked alone.
	if (answer.kind === "not-found") return isPrivate ? places.slice(0, MOST_SHOWN) : [];
	if (place !== "all") return places.slice(place, place + 1);
	return answer.kind === "answered" ? answer.citations.slice(0, MOST_SHOWN) : [];
}
