import { wordSet } from "../../lexicon/word-list.ts";
import { GROUP_NOUNS } from "../data/bodies.ts";
import { COMMON_PASTS } from "../data/verbs.ts";
import { CUE_WORDS } from "../text/cue-words.ts";
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from "../text/function-words.ts";
import { isNameLike, lowerAt, type Reading } from "../text/reading.ts";
import { ROLES } from "../text/titles.ts";

/** Whether a word can be part of a noun phrase: no mark, no closed-class word, no verb of reporting. */
export function isNominal(reading: Reading, at: number): boolean {
	const lower = lowerAt(reading, at);
	const word = reading.words[at];
	if (lower === "" || word === undefined || word.isMark) return lower === "%";
	if (SUBJECT_PRONOUNS.has(lower) || isNameLike(reading, at)) return true;
	if (lower === "will" || lower === "may") return word.isCapital && reading.words[at + 1]?.isCapital === true;
	// "Kofi Were": an auxiliary is written small.
	if (word.isCapital && AUXILIARIES.has(lower)) return reading.words[at - 1]?.isCapital === true;
	if (word.isCapital && !DETERMINERS.has(lower) && !PREPOSITIONS.has(lower) && !CONJUNCTIONS.has(lower)) return true;
	if (DETERMINERS.has(lower))
		return (
			lower === "one" ||
			lower === "some" ||
			lower === "many" ||
			lower === "others" ||
			lower === "both" ||
			lower === "all" ||
			lower === "most"
		);
	if (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || AUXILIARIES.has(lower)) return false;
	const cue = CUE_WORDS.get(lower);
	if (cue && (cue.form === "past" || cue.form === "participle") && lower !== "charged") return false;
	return lower !== "to" && lower !== "him" && lower !== "them" && lower !== "me" && lower !== "us";
}

const PASTS = wordSet(COMMON_PASTS);

/** "The piece used one of …": a past tense before a determiner or a preposition. */
export function isVerbLike(reading: Reading, at: number): boolean {
	const lower = lowerAt(reading, at);
	if (PASTS.has(lower)) return true;
	const next = lowerAt(reading, at + 1);
	return lower.endsWith("ed") && (DETERMINERS.has(next) || PREPOSITIONS.has(next));
}

const GROUPS = wordSet(GROUP_NOUNS);

const NAME_PARTICLES = new Set("de da di du del van von der den bin ibn al el la le ter y".split(" "));

const NATIONALITY = /(?:[aeio]an|can|ese|ish|ench|utch|eek|aeli|qi|ni)$/;

/** Whether a small word after a name begins something else: "Trump launched". */
export function endsName({ words }: Reading, at: number): boolean {
	const word = words[at];
	if (!word || word.isCapital || !words[at - 1]?.isCapital) return false;
	if (ROLES.has(word.lower) || GROUPS.has(word.lower) || NAME_PARTICLES.has(word.lower)) return false;
	return !(NATIONALITY.test(words[at - 1]?.text ?? "") && !words[at - 2]?.isCapital);
}

/** "State University political scientist Mary Hill": where the name after a role begins; -1 where none follows. */
export function skipRole(reading: Reading, from: number, end: number): number {
	let hasRole = false;
	for (let at = from; at < Math.min(end, from + 5); at++) {
		if (hasRole && reading.words[at]?.isCapital) return at;
		if (!isNominal(reading, at)) return -1;
		if (ROLES.has(lowerAt(reading, at))) hasRole = true;
	}
	return -1;
}
