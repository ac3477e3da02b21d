import { BODY_KINDS } from "../text/bodies.ts";
import { PREPOSITIONS, SUBJECT_PRONOUNS } from "../text/function-words.ts";
import { BODIES, CROWDS, DOCUMENTS } from "../text/speaking-nouns.ts";
import { KIN, ROLES } from "../text/titles.ts";
import type { Word } from "../text/words.ts";

const STOP = /^(?:who|whom|whose|which|that|,|\(|—|–|called|named)$/;
const NOBODY = /^(?:nobody|no|none|neither|nothing|not|there|it|this|such|what)$/;
const AGENT = /(?:[^aeiou]ers?|tors?|sors?|ists?|ians?|ants?|crats?|women|men|folk)$/;

/** Whether a phrase may name who speaks: its head is a name, a person, a body, a role, a document or a crowd. */
export function canSpeak(
	words: readonly Word[],
	{ first, last }: { readonly first: number; readonly last: number },
): boolean {
	if (NOBODY.test(words[first]?.lower ?? "")) return false;
	let head = first;
	for (let at = first; at < last; at++) {
		const word = words[at];
		if (!word || (at > first && (STOP.test(word.lower) || PREPOSITIONS.has(word.lower)))) break;
		if (at > first && SUBJECT_PRONOUNS.has(word.lower)) return false;
		if (!word.isMark && word.lower !== "'s") head = at;
	}
	const word = words[head];
	if (word === undefined || DESCRIBES.test(word.text)) return false;
	return word.isCapital ? !SMALL_WORDS.test(word.lower) : isSpeaking(word.lower);
}

/** "Republican-controlled" of something that is not named in it. */
const DESCRIBES = /-[a-z]+(?:ed|ing)$/;

// Words that are large only since they begin a sentence.
const SMALL_WORDS =
	/^(?:sometimes|instead|moreover|meantime|meanwhile|however|but|the|an?|and|so|then|i've|(?:fri|mon|sun|satur)day)$/;

function isSpeaking(lower: string): boolean {
	const single = lower.replace(/(?:ies|s)$/, (end) => (end === "ies" ? "y" : ""));
	for (const noun of [lower, single])
		if (
			ROLES.has(noun) ||
			KIN.has(noun) ||
			CROWDS.has(noun) ||
			BODIES.has(noun) ||
			DOCUMENTS.has(noun) ||
			BODY_KINDS.has(noun)
		)
			return true;
	return AGENT.test(lower) || lower.includes("-year-old") || /^\d/.test(lower);
}
