import { typeOfNoun } from "../type-of-noun.ts";
import { type FrameClass, type FrameWord, HELPING } from "./frame-word.ts";

type Asked = { readonly end: number; readonly head: string };

const IN_PHRASE: ReadonlySet<FrameClass> = new Set<FrameClass>(["noun", "number"]);
const PLURAL = /(?:[^su]s|people|men|women|children)$/i;
const OPENS_OBJECT: ReadonlySet<FrameClass> = new Set<FrameClass>(["determiner", "possessive"]);
/** More words than these before a verb that is known: one of them is a verb that is not. */
const SHORT = 3;
const LONGEST = 5;

/** The noun that goes with "what", "which" or "how many", from a place on; "" where a verb follows at once. */
export function headOfAsked(words: readonly FrameWord[], first: number): Asked {
	const end = endOfPhrase(words, first);
	if (end === first) return { end, head: "" };
	const [last, before, next] = [words[end - 1], words[end - 2], words[end]];
	const isInverted = next !== undefined && HELPING.has(next.wordClass);
	// "Which treaty grants the port": the word in -s is a verb.
	if (last && before && end - first > 1 && isVerbInS(before, last, next)) return { end: end - 1, head: before.text };
	if (end - first <= SHORT || (isInverted && end - first <= LONGEST)) return { end, head: last?.text ?? "" };
	const found = words
		.slice(first, first + SHORT)
		.findIndex(({ lower }) => PLURAL.test(lower) || typeOfNoun(lower) !== "thing");
	const at = first + Math.max(0, found);
	return { end: at + 1, head: words[at]?.text ?? "" };
}

function endOfPhrase(words: readonly FrameWord[], first: number): number {
	let end = first;
	for (let word = words[end]; word; word = words[end]) {
		const isGerund = word.wordClass === "ing" && end === first;
		if (!IN_PHRASE.has(word.wordClass) && !isGerund) break;
		end++;
		if (word.isLast) break;
	}
	return end;
}

function isVerbInS(before: FrameWord, last: FrameWord, next: FrameWord | undefined): boolean {
	const isInS = last.lower.endsWith("s") && !last.lower.endsWith("ss") && !PLURAL.test(before.lower);
	if (!isInS || next === undefined || before.wordClass !== "noun") return false;
	return OPENS_OBJECT.has(next.wordClass) || next.lower === "to" || next.lower === "in";
}
