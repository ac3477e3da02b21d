import { endsName } from "../phrase/noun-phrase-bounds.ts";
import { CUE_WORDS } from "../text/cue-words.ts";
import { isGivenName } from "../text/given-names.ts";
import { lowerAt } from "../text/reading.ts";
import { ROLES } from "../text/titles.ts";
import { type Classed, classAt } from "./classed.ts";
import { isFiniteVerb } from "./finite-verb.ts";

/**
 * Where the noun phrase that begins at a word ends; the word itself where none begins. Possessives hold it together.
 */
export function endOfNoun(reading: Classed, first: number, end: number): number {
	const opening = classAt(reading, first);
	const isLarge = reading.words[first]?.isCapital === true;
	if (opening === "pronoun" || opening === "object") return first + 1;
	if (lowerAt(reading, first) === "at" && /^(?:least|most)$/.test(lowerAt(reading, first + 1)))
		return endOfNoun(reading, first + 2, end);
	if (
		opening !== "determiner" &&
		opening !== "open" &&
		!(isLarge && isName(reading, first, opening)) &&
		!isParticiple(opening)
	)
		return first;
	let at = first + 1;
	while (at < end && goesOn(reading, first, at)) at++;
	while (at - 1 > first && classAt(reading, at - 1) === "determiner") at--;
	return at;
}

function goesOn(reading: Classed, first: number, at: number): boolean {
	const { words, markedOf } = reading;
	const word = words[at];
	if (!word || (markedOf[at] ?? -1) >= 0) return false;
	if (word.lower === "'s" || (word.lower === "'" && /s$/.test(lowerAt(reading, at - 1)))) return true;
	if (word.isMark) return /^[$%#&/]$/.test(word.text);
	const own = classAt(reading, at);
	const before = classAt(reading, at - 1);
	if (own === "determiner") return before === "determiner" && word.lower !== "the";
	if (word.isCapital && isName(reading, at, own)) return !isAnotherName(reading, first, at);
	if (own === "past" || own === "open") {
		if (isFiniteVerb(reading, at)) return false;
		return before === "determiner" || !endsName(reading, at) || hasDeterminer(reading, first);
	}
	if (own === "ing") return before === "determiner" || lowerAt(reading, at - 1) === "'s";
	return own === "adverb" && before === "determiner" && classAt(reading, at + 1) === "open";
}

// "the", "Kent's": what makes of a name and a small word after it one phrase.
function hasDeterminer(reading: Classed, first: number): boolean {
	if (classAt(reading, first) === "determiner") return true;
	for (let at = first + 1; at < first + 6; at++) {
		if (lowerAt(reading, at) === "'s") return true;
		if (!reading.words[at]?.isCapital) return false;
	}
	return false;
}

/**
 * "the meeting Smith": a name after a small word that is no role, no title and no adjective of a name begins a new
 * phrase.
 */
function isAnotherName(reading: Classed, first: number, at: number): boolean {
	const before = reading.words[at - 1];
	if (!before || before.isCapital || before.isMark || before.lower === "'s") return false;
	const own = classAt(reading, at - 1);
	if (own === "determiner" || ROLES.has(before.lower) || before.lower.includes("-")) return false;
	return at - 1 > first || own !== "open" || CUE_WORDS.has(before.lower) || /(?:[^s]s|ers)$/.test(before.lower);
}

const IN_NAMES: ReadonlySet<string> = new Set(["open", "past", "ing", "adverb"]);

// "Kelly said", "Vassily Roy, the envoy, said": a name that ends as adverbs do.
function isNamed({ words }: Classed, at: number): boolean {
	return isGivenName(words[at]?.lower ?? "") || (words[at + 1]?.isCapital === true && words[at + 2]?.text === ",");
}

// "May 12" and "April Lee" are names as far as a verb is concerned; "On Monday" is none.
function isName(reading: Classed, at: number, own: string): boolean {
	if (own === "auxiliary" || own === "time") {
		const next = reading.words[at + 1];
		if (!next || next.isMark) return false;
		const after = classAt(reading, at + 1);
		return /^\d/.test(next.text) || (own === "auxiliary" && after === "past") || (next.isCapital && after === "open");
	}
	const isOpening = reading.words[at - 1]?.sentence !== reading.words[at]?.sentence;
	return IN_NAMES.has(own) && (own !== "adverb" || !isOpening || isNamed(reading, at));
}

function isParticiple(own: string): boolean {
	return own === "past" || own === "ing";
}
