import type { AnswerType } from "../../question/answer-type.ts";
import type { Slot } from "../../question/frame/frame.ts";
import { weightsOf } from "./phrase-weights.ts";

/** What the evidence for a phrase weighs in a question of one type and slot. */
export type EvidenceWeights = ReturnType<typeof readWeights>;

/** Looks up what may be noted of the phrases that a question of a type and a slot asks for. */
export function readWeights(type: AnswerType, slot: Slot) {
	return {
		/** For whatever question. */
		any: weightsOfPlace("*"),
		type: { ...weightsOfPlace(type), ...weightsOfNearness(type), opens: weightsOf(`${type} opens`) },
		slot: { ...weightsOfNearness(slot), before: weightsOf(`${slot} before`), after: weightsOf(`${slot} after`) },
		/** Where a word of the question stands nearest before the phrase, or behind it. */
		behind: weightsOfAnchor(type, slot, "behind"),
		ahead: weightsOfAnchor(type, slot, "ahead of"),
		inAsked: weightsOf("in asked"),
		inList: weightsOf("list in"),
		kindIn: weightsOf("kind in").get("focus") ?? 0,
		kindAfter: weightsOf("kind after").get("focus") ?? 0,
		beforeCalling: weightsOf("before").get("calling") ?? 0,
		beforePreposition: weightsOf("before preposition of").get("question") ?? 0,
		quoted: weightsOf("pair").get("quoted") ?? 0,
		inParentheses: weightsOf("in").get("parentheses") ?? 0,
	};
}

/** By the class of a word at the border of a phrase, beside it or in it, and by the length. */
function weightsOfPlace(of: string) {
	return {
		first: weightsOf(`${of} first`),
		before: weightsOf(`${of} before`),
		last: weightsOf(`${of} last`),
		after: weightsOf(`${of} after`),
		in: weightsOf(`${of} in`),
		length: weightsOf(`${of} length`),
	};
}

/** By how close the words of the question are. */
function weightsOfNearness(of: string) {
	const weights = weightsOf(of);
	return { nearBefore: weights.get("near-before") ?? 0, nearAfter: weights.get("near-after") ?? 0 };
}

function weightsOfAnchor(type: AnswerType, slot: Slot, side: "behind" | "ahead of") {
	const over = (of: string) => ({
		verb: weightsOf(`${of} ${side} asked verb over`),
		word: weightsOf(`${of} ${side} asked word over`),
	});
	return {
		cut: weightsOf(`cut ${side}`),
		asked: weightsOf(`${slot} ${side} asked`),
		ofSlot: over(slot),
		ofType: over(type),
	};
}
