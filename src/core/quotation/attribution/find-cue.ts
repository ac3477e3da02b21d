import { wordSet } from "../../lexicon/word-list.ts";
import type { Parsed } from "../clause/parsed.ts";
import { NOUN_LIKE_CUES } from "../data/cues.ts";
import type { Stance } from "../quotation.ts";
import { CUE_WORDS, type CueWord } from "../text/cue-words.ts";
import { AUXILIARIES, DETERMINERS, NEGATIONS, PREPOSITIONS, SUBJECT_PRONOUNS } from "../text/function-words.ts";
import { isAdverbAt, lowerAt, type Run } from "../text/reading.ts";
import { stanceOf } from "./stance-of.ts";

/** A cue where it stands: its verb, the words it takes up, and what it does to the content. */
export type Cue = { readonly verb: number; readonly run: Run; readonly word: CueWord; readonly stance: Stance };

const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	["point", new Set(["out"])],
	["call", new Set(["for", "on", "out"])],
	["lash", new Set(["out"])],
	["speak", new Set(["about", "of"])],
	["talk", new Set(["about"])],
]);
const OUT_VERBS = new Set(["point", "points", "pointed", "pointing"]);
const NOUN_LIKE = wordSet(NOUN_LIKE_CUES);

/** The reporting verb at a word outside quotation marks; null where the word is none, or is a noun there. */
export function findCueAt(reading: Parsed, at: number): Cue | null {
	const lower = lowerAt(reading, at);
	if (lower === "according" && lowerAt(reading, at + 1) === "to") {
		return { verb: at, run: { first: at, end: at + 2 }, word: ACCORDING, stance: "said" };
	}
	if (OUT_VERBS.has(lower) && lowerAt(reading, at + 1) === "out") {
		return { verb: at, run: { first: at, end: at + 2 }, word: POINT_OUT, stance: stanceAt(reading, at, "point") };
	}
	const word = CUE_WORDS.get(lower);
	if (!word || !isVerb(reading, at, word) || isPhrasal(reading, at, word) || names(reading, at, word)) return null;
	const particle = PARTICLES.get(word.lemma)?.has(lowerAt(reading, at + 1)) ? 1 : 0;
	return { verb: at, run: { first: at, end: at + 1 + particle }, word, stance: stanceAt(reading, at, word.lemma) };
}

const ACCORDING: CueWord = { lemma: "according to", form: "base", classes: new Set(["clause"]) };
const POINT_OUT: CueWord = { lemma: "point out", form: "past", classes: new Set(["clause"]) };

function isVerb(reading: Parsed, at: number, word: CueWord): boolean {
	const { words } = reading;
	const before = lowerAt(reading, at - 1);
	if (words[at]?.isCapital && at > 0 && words[at - 1]?.sentence === words[at]?.sentence && !words[at - 1]?.isMark)
		return false;
	if (before === "-" || lowerAt(reading, at + 1) === "-") return false;
	if (word.form === "past" || word.form === "participle") {
		if (
			DETERMINERS.has(before) &&
			!SUBJECT_PRONOUNS.has(before) &&
			before !== "all" &&
			before !== "many" &&
			before !== "one" &&
			before !== "some" &&
			before !== "both" &&
			before !== "most" &&
			before !== "few" &&
			before !== "several" &&
			before !== "this" &&
			before !== "that"
		)
			return false;
		if (before === "'s" && word.form === "past") return false;
		return word.form === "participle" || !isPassive(reading, at);
	}
	if (DETERMINERS.has(before) && !/^(?:all|many|some|both|most|few|several|that)$/.test(before)) return false;
	// "rejected claims that": right after a verb it is a noun.
	if (NOUN_LIKE.has(word.lemma) && reading.clauses.get(at - 1)?.verb.isBare === false) return false;
	if (before === "'s" || (PREPOSITIONS.has(before) && before !== "to")) return false;
	if (word.form === "base" && NOUN_LIKE.has(word.lemma)) {
		return before === "to" || SUBJECT_PRONOUNS.has(before) || AUXILIARIES.has(before) || /[^s]s$/.test(before);
	}
	if (word.form === "present" && NOUN_LIKE.has(word.lemma)) {
		const next = lowerAt(reading, at + 1);
		if (reading.clauses.get(at)?.verb.form === "finite") return true;
		return words[at - 1]?.isCapital === true || SUBJECT_PRONOUNS.has(before) || next === "that" || next === "";
	}
	return true;
}

/** "wrote off", "called up", "in writing": with these words the verb reports nothing. */
function isPhrasal(reading: Parsed, at: number, { lemma }: CueWord): boolean {
	const next = lowerAt(reading, at + 1);
	if (lowerAt(reading, at) === "writing" && lowerAt(reading, at - 1) === "in") return true;
	return (
		(lemma === "write" && /^(?:off|down|up)$/.test(next)) || (lemma === "call" && /^(?:off|up|back|in)$/.test(next))
	);
}

/** "a man called Assad", "what he called": the verb gives a name, or belongs to a clause within what is said. */
function names(reading: Parsed, at: number, { lemma }: CueWord): boolean {
	if (lemma !== "call" && lemma !== "describe" && lemma !== "dub" && lemma !== "label") return false;
	for (let i = at - 1; i >= at - 5; i--) if (lowerAt(reading, i) === "what") return true;
	return (
		lemma === "call" &&
		reading.words[at + 1]?.isCapital === true &&
		!reading.words[at - 1]?.isCapital &&
		/^an?|one$/.test(lowerAt(reading, at - 2))
	);
}

const BE = new Set(["is", "are", "was", "were", "be", "been", "being", "'re", "get", "got"]);

/** "was told", "is expected": the subject is not the one who speaks. */
function isPassive(reading: Parsed, at: number): boolean {
	let i = at - 1;
	while (isAdverbAt(reading, i) || NEGATIONS.has(lowerAt(reading, i))) i--;
	return BE.has(lowerAt(reading, i));
}

function stanceAt(reading: Parsed, at: number, lemma: string): Stance {
	return stanceOf(reading, reading.clauses.get(at), ownStance(lemma));
}

function ownStance(lemma: string): Stance {
	if (lemma === "deny") return "denied";
	return lemma === "ask" || lemma === "wonder" || lemma === "question" || lemma === "inquire" ? "asked" : "said";
}
