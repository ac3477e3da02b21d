import { wordSet } from "../../lexicon/word-list.ts";
import type { QuestionWord } from "../question-words.ts";
import {
	AFTER_EMPTY_IT,
	AFTER_EMPTY_THERE,
	BEFORE_EMPTY_THERE,
	BEFORE_IT,
	PERSONAL,
	PERSONAL_OWNERS,
	PLURAL,
	PLURAL_OWNERS,
} from "./data/pointing-words.ts";
import type { Completed, Context } from "./resolved.ts";
import { thingMeant } from "./thing-of.ts";
import { replaceHead } from "./words.ts";

const MANY = wordSet(PLURAL);
const OF_MANY = wordSet(PLURAL_OWNERS);
const ONE = wordSet(`${PERSONAL} ${PERSONAL_OWNERS} her`);
const BEFORE_THING = wordSet(BEFORE_IT);
const AFTER_NOTHING = wordSet(AFTER_EMPTY_IT);
const BEFORE_NO_PLACE = wordSet(BEFORE_EMPTY_THERE);
const AFTER_NO_PLACE = wordSet(AFTER_EMPTY_THERE);

type Words = readonly QuestionWord[];

/** "Where did they go", "who lives there": what the last question counted or described. */
export function completeThing({ typed, ...before }: Context): readonly Completed[] {
	const { words } = typed;
	const isMany = words.some(({ head }) => MANY.has(head) || OF_MANY.has(head));
	const thing = thingMeant(before, isMany);
	if (thing === null || before.question === null) return [];
	const isNamed = words.length > 0 && /^\p{Lu}/u.test(thing);
	const named = isNamed || thing.toLowerCase().startsWith("the ") ? thing : `the ${thing}`;
	const found = findPointer(words);
	const word = words[found?.at ?? -1];
	if (!found || !word) return [];
	const by = found.kind === "place" ? `in ${named}` : found.kind === "owner" ? `${named}’s` : named;
	return [{ question: replaceHead(typed, word, by), speaker: null, topic: thing, near: "last" }];
}

/** A question that points at something which is not known: it is asked as it is, of the last answer's article first. */
export function leaveOpen({ typed: { text, words }, article }: Context): readonly Completed[] {
	const points = findPointer(words) !== null || words.some(({ head }) => ONE.has(head));
	return article !== null && points ? [{ question: text, speaker: null, topic: null, near: "first" }] : [];
}

type Pointer = { readonly at: number; readonly kind: "thing" | "owner" | "place" };

function findPointer(words: Words): Pointer | null {
	const finds: readonly (readonly [Pointer["kind"], (word: QuestionWord, at: number) => boolean])[] = [
		["place", (_, at) => isPlace(words, at)],
		["thing", ({ head }, at) => MANY.has(head) && !isBeforeNoun(words, at)],
		["owner", ({ head }) => OF_MANY.has(head)],
		["thing", (_, at) => isThing(words, at)],
	];
	for (const [kind, fits] of finds) {
		const at = words.findIndex(fits);
		if (at >= 0) return { at, kind };
	}
	return null;
}

// "There" in "is there any quote" points at nothing said before.
function isPlace(words: Words, at: number): boolean {
	const [before = "", here, after = ""] = [words[at - 1]?.head, words[at]?.head, words[at + 1]?.head];
	return here === "there" && !BEFORE_NO_PLACE.has(before) && !AFTER_NO_PLACE.has(after);
}

// "It" in "when did it rain" points at nothing either.
function isThing(words: Words, at: number): boolean {
	const [before = "", here, after = ""] = [words[at - 1]?.head, words[at]?.head, words[at + 1]?.head];
	if (here !== "it" && !((here === "that" || here === "this") && after === "" && at > 1)) return false;
	return after === "" || (BEFORE_THING.has(before) && !AFTER_NOTHING.has(after));
}

// "Those bases" are named, "those" are not.
function isBeforeNoun(words: Words, at: number): boolean {
	const { head = "" } = words[at] ?? {};
	return (head === "those" || head === "these") && words[at + 1] !== undefined;
}
