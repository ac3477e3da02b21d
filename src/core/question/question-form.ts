import { AUXILIARIES, PREPOSITIONS } from "../quotation/text/function-words.ts";
import { isVerbForm } from "./verb-forms.ts";

/**
 * What the answer is in the question's sentence: its subject, its object, what "is" joins, or a part behind its verb.
 */
export type Slot = "subject" | "object" | "passive" | "be" | "late" | "none";

/** How a question is built: the slot of its answer, and the preposition that goes with its question word. */
export type QuestionForm = {
	readonly slot: Slot;
	readonly preposition: string | null;
	readonly asksForName: boolean;
	/** "what type of": the word that tells kinds apart answers, without the noun of the question. */
	readonly asksForKind: boolean;
};

const QUESTION_WORD = /^(?:who|whom|whose|what|which|when|where|why|how)$/;
const BE = /^(?:is|are|was|were|be|been)$/;
const DO = /^(?:do|does|did|didn't|don't|doesn't)$/;
const NAME = /\b(?:call(?:ed|s)?|names?|named|known as|term(?:ed)?|nickname(?:d)?|stands? for|referred to as)\b/;
const KIND = /\b(?:type|kind|sort|form|nationality|ethnicity)s?\b/i;
const LONGEST_NOUN_PHRASE = 4;

/** Reads how a question is built, from its words alone. */
export function readQuestionForm(question: string): QuestionForm {
	const words =
		question
			.toLowerCase()
			.replaceAll("’", "'")
			.replace(/\b(who|what|where|when|how)'s\b/g, "$1 is")
			.match(/[\p{L}\p{N}'-]+/gu) ?? [];
	const at = words.findIndex((word) => QUESTION_WORD.test(word));
	const asksForName = NAME.test(question.toLowerCase());
	const asksForKind = KIND.test(question);
	if (at < 0) return { slot: "none", preposition: null, asksForName, asksForKind };
	const before = words[at - 1];
	const last = words.at(-1);
	const preposition = [before, last].find((word) => word !== undefined && PREPOSITIONS.has(word)) ?? null;
	return { slot: readSlot(words, at), preposition, asksForName, asksForKind };
}

function readSlot(words: readonly string[], at: number): Slot {
	if (at > 2 && at >= words.length - LONGEST_NOUN_PHRASE) return "late";
	const verbs = words.slice(at + 1, at + 2 + LONGEST_NOUN_PHRASE);
	const offset = verbs.findIndex((word) => AUXILIARIES.has(word) || isVerbForm(word));
	const verb = verbs[offset];
	if (verb === undefined) return "subject";
	if (DO.test(verb)) return "object";
	const rest = words.slice(at + 2 + offset);
	if (BE.test(verb)) return rest.some((word) => isVerbForm(word)) ? "passive" : "be";
	if (!AUXILIARIES.has(verb)) return "subject";
	const next = rest[0] ?? "";
	return isVerbForm(next) ||
		BE.test(next) ||
		(offset === 0 && !/^(?:the|a|an|his|its|their|it|he|she|they)$/.test(next) && words[at] === "who")
		? "subject"
		: "object";
}
