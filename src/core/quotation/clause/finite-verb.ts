import { wordSet } from "../../lexicon/word-list.ts";
import { NOUN_LIKE_CUES } from "../data/cues.ts";
import { CUE_WORDS } from "../text/cue-words.ts";
import { PARTICIPLES_ONLY } from "../text/irregular-verbs.ts";
import { lowerAt } from "../text/reading.ts";
import { type Classed, classAt } from "./classed.ts";

const NOUN_LIKE = wordSet(NOUN_LIKE_CUES);
const PLURALS =
	/^(?:two|three|four|they|we|i|you|people|police|men|women|children|officials|some|many|most|all|both|others|few|who)$/;
const SINGULARS = /^(?:he|she|it|who|that|which|one|everyone|nobody|everybody|this)$/;

/**
 * Whether an open word after a noun or a pronoun is a verb with a tense: by its ending, and by what stands beside it.
 */
export function isFiniteVerb(reading: Classed, at: number): boolean {
	const { words } = reading;
	const word = words[at];
	const before = words[at - 1];
	if (!word || word.isCapital || word.isMark || !before || before.sentence !== word.sentence) return false;
	const { lower } = word;
	const own = classAt(reading, at);
	const earlier = classAt(reading, at - 1);
	if (earlier === "determiner" && !PLURALS.test(before.lower) && !SINGULARS.test(before.lower)) return false;
	if (earlier === "preposition" || before.lower === "'s" || before.lower === "'") return false;
	if (own === "past") return !PARTICIPLES_ONLY.has(lower) && !isAdjective(reading, at);
	if (own !== "open") return false;
	const cue = CUE_WORDS.get(lower);
	if (cue?.form === "past") return true;
	const next = lowerAt(reading, at + 1);
	const isOpening =
		OPENING.has(classAt(reading, at + 1)) || next === "," || next === ":" || next === "" || isTold(reading, at);
	if (/[^su]s$/.test(lower)) {
		if (SINGULARS.test(before.lower)) return true;
		if (cue?.form === "present" && !NOUN_LIKE.has(cue.lemma)) return true;
		return before.isCapital
			? OPENING.has(classAt(reading, at + 1)) || cue?.form === "present"
			: cue?.form === "present" && isOpening;
	}
	if (PLURALS.test(before.lower))
		return earlier === "pronoun" || earlier === "relative" || (cue?.form === "base" && isOpening);
	const isNamed = words[at + 1]?.isCapital === true;
	const isPlural = /[^s]s$/.test(before.lower) && (!before.isCapital || words[at - 2]?.sentence !== word.sentence);
	return cue?.form === "base" && isPlural && (isOpening || isNamed);
}

/** “…,” the suit reads: the last word of a sentence that a quotation begins. */
function isTold({ words, markedOf }: Classed, at: number): boolean {
	const next = words[at + 1];
	if (next?.text !== "." && next?.sentence === words[at]?.sentence) return false;
	for (let i = at - 1; i > at - 8; i--) if ((markedOf[i] ?? -1) >= 0) return words[i]?.sentence === words[at]?.sentence;
	return false;
}

// What begins after a verb, and hardly after a noun that stands before another.
const OPENING: ReadonlySet<string> = new Set([
	"determiner",
	"pronoun",
	"object",
	"that",
	"to",
	"adverb",
	"time",
	"opener",
]);

/** "their proposed plan", "a newly elected mayor": a past form between a small word of a noun phrase and its noun. */
function isAdjective(reading: Classed, at: number): boolean {
	const before = classAt(reading, at - 1);
	return before === "adverb" && classAt(reading, at - 2) === "determiner";
}
