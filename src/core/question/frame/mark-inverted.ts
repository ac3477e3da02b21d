import { isVerbBase } from "../verb-forms.ts";
import type { FrameClass, FrameWord } from "./frame-word.ts";

const CAPITAL = /^\p{Lu}/u;
const IN_SUBJECT: ReadonlySet<FrameClass> = new Set<FrameClass>(["noun", "number", "adverb", "negation"]);
const OPENS_SUBJECT: ReadonlySet<FrameClass> = new Set<FrameClass>(["determiner", "possessive"]);

/**
 * Behind "did" and its kin, a subject and a verb without an ending follow: of "did the old council annex", the last
 * word is the verb where no other is known as one.
 */
export function markInverted(words: readonly FrameWord[]): readonly FrameWord[] {
	const helps = words.findIndex(({ wordClass }) => wordClass === "do" || wordClass === "modal");
	const before = words[helps - 1];
	if (helps < 0 || (before && before.wordClass !== "asking" && before.wordClass !== "noun")) return words;
	let end = helps + 1;
	if (OPENS_SUBJECT.has(words[end]?.wordClass ?? "verb")) end++;
	const first = end;
	while (IN_SUBJECT.has(words[end]?.wordClass ?? "verb") && !words[end - 1]?.isLast) end++;
	if (words[first]?.wordClass === "pronoun") end = first + 2;
	const known = words.findIndex(({ lower }, at) => at > first && at < end && isVerbBase(lower));
	if (known < 0 && words[end]?.wordClass === "verb") return words;
	const nouns = words.flatMap(({ wordClass }, at) => (at > first && at < end && wordClass === "noun" ? [at] : []));
	// A name behind the verb is its object.
	const last = nouns.findLast((at) => !CAPITAL.test(words[at]?.text ?? "")) ?? nouns.at(-1) ?? -1;
	const at = known > 0 ? known : last;
	if (at <= first) return words;
	return words.map((word, place) => (place === at ? { ...word, wordClass: "verb" } : word));
}
