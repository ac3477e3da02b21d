import { CUE_WORDS } from "../text/cue-words.ts";
import { PARTICIPLES_ONLY } from "../text/irregular-verbs.ts";
import { lowerAt } from "../text/reading.ts";
import { ROLES } from "../text/titles.ts";
import type { Chunk, VerbForm, VerbGroup } from "./chunk.ts";
import { type Classed, classAt } from "./classed.ts";
import { isFiniteVerb } from "./finite-verb.ts";

const BE = /^(?:is|are|was|were|be|been|being|am|'re|'m|isn't|aren't|wasn't|weren't|get|got|gets)$/;
const HAVE = /^(?:have|has|had|'ve|haven't|hasn't|hadn't)$/;
const MODAL = /^(?:would|could|might|may|should|can|will|must|'ll|'d|shall|wouldn't|couldn't|won't|can't|cannot)$/;
const AFTER_TO: ReadonlySet<string> = new Set(["open", "auxiliary", "past"]);

type Place = { readonly end: number; readonly before: Chunk | undefined };

/** The verb group that begins at a word; null where none does. */
export function readVerbGroup(reading: Classed, first: number, { end, before }: Place): VerbGroup | null {
	const opening = classAt(reading, first);
	const isWithin = reading.words[first]?.sentence === reading.words[first - 1]?.sentence;
	if (isWithin && reading.words[first]?.isCapital && before?.kind !== "quoted") return null;
	if (opening === "auxiliary" || (opening === "negation" && isAuxiliary(reading, first + 1)))
		return withAuxiliaries(reading, first, end, before);
	const word = reading.words[first];
	if (opening === "to" || (opening === "negation" && lowerAt(reading, first + 1) === "to"))
		return infinitive(reading, first, end);
	// "having said"
	if (word?.lower === "having" && classAt(reading, first + 1) === "past") return make(reading, first, first + 1, "ing");
	if (opening === "ing") return takesIng(reading, first, before) ? make(reading, first, first, "ing") : null;
	if (before?.kind === "joint" && !isBeforeRole(reading, first) && (opening === "past" || isTensed(reading, first)))
		return make(reading, first, first, "finite");
	if (before?.kind === "comma" && isReporting(reading, first)) return make(reading, first, first, "finite");
	if (before?.kind === "adverb" && isTensed(reading, first)) return make(reading, first, first, "finite");
	if (opening === "past" && !startsNoun(reading, first, before))
		return make(
			reading,
			first,
			first,
			PARTICIPLES_ONLY.has(word?.lower ?? "") ? "unsure" : tenseOf(reading, first, before),
		);
	return before && isFiniteVerb(reading, first) ? make(reading, first, first, "finite") : null;
}

// "a teacher and retired army general": a past form between "and" and a role.
function isBeforeRole(reading: Classed, at: number): boolean {
	for (let next = at + 1; next < at + 4; next++) {
		if (classAt(reading, next) !== "open") return false;
		if (ROLES.has(lowerAt(reading, next))) return true;
	}
	return false;
}

// "farmers, whom they promised to help, say that …": the base of a reporting verb and what opens a clause.
function isReporting(reading: Classed, at: number): boolean {
	const cue = CUE_WORDS.get(lowerAt(reading, at));
	const next = classAt(reading, at + 1);
	return (
		cue?.form === "base" &&
		cue.classes.has("clause") &&
		(next === "that" || next === "pronoun" || next === "determiner")
	);
}

/** "reported", after a noun a past tense or a participle; before "by" or after a mark rather a participle. */
function tenseOf(reading: Classed, at: number, before: Chunk | undefined): VerbForm {
	if (lowerAt(reading, at + 1) === "by" || before === undefined) return "unsure";
	return before.kind === "noun" || before.kind === "relative" || before.kind === "adverb" || before.kind === "comma"
		? "finite"
		: "unsure";
}

// "accused smugglers slept": a past form that opens a noun phrase, at the beginning or after a preposition.
function startsNoun(reading: Classed, at: number, before: Chunk | undefined): boolean {
	const isOpening = before === undefined || before.kind === "preposition" || before.kind === "verb";
	const next = classAt(reading, at + 1);
	return isOpening && next === "open" && !reading.words[at + 1]?.isMark;
}

function isTensed(reading: Classed, at: number): boolean {
	const { words } = reading;
	const lower = lowerAt(reading, at);
	if (classAt(reading, at) === "past") return true;
	return (
		!words[at]?.isMark &&
		classAt(reading, at) === "open" &&
		/[^su]s$/.test(lower) &&
		/^(?:that|it|he|she|the)$/.test(lowerAt(reading, at + 1))
	);
}

function isAuxiliary(reading: Classed, at: number): boolean {
	return classAt(reading, at) === "auxiliary";
}

function withAuxiliaries(reading: Classed, first: number, end: number, before: Chunk | undefined): VerbGroup {
	let at = first;
	let last = first;
	while (at < end && isHelper(reading, at)) {
		if (isAuxiliary(reading, at)) last = at;
		at++;
	}
	// "have thrice denied": any one word between an auxiliary and a participle.
	if (classAt(reading, at) === "open" && classAt(reading, at + 1) === "past" && HAVE.test(lowerAt(reading, last))) at++;
	const own = classAt(reading, at);
	const isDo = /^(?:do|does|did|don't|doesn't|didn't)$/.test(lowerAt(reading, last));
	const isModal = MODAL.test(lowerAt(reading, last));
	const takes =
		own === "past" || own === "ing" || ((isDo || isModal) && own === "open" && reading.words[at]?.isMark === false);
	const isLarge = reading.words[at]?.isCapital === true;
	const hasVerb = at < end && takes && !isLarge;
	const head = hasVerb ? at : last;
	const group = make(reading, first, head, before?.kind === "preposition" ? "ing" : "finite");
	let { isNegated } = group;
	for (let helper = first; helper < at; helper++) if (classAt(reading, helper) === "negation") isNegated = true;
	return { ...group, isNegated, end: hasVerb ? at + 1 : last + 1, isBare: !hasVerb };
}

function isHelper(reading: Classed, at: number): boolean {
	const own = classAt(reading, at);
	return own === "auxiliary" || own === "negation" || (own === "adverb" && lowerAt(reading, at) !== "not only");
}

function infinitive(reading: Classed, first: number, end: number): VerbGroup | null {
	let at = first;
	while (at < end && (classAt(reading, at) !== "to" || at === first)) {
		if (classAt(reading, at) === "to") break;
		at++;
	}
	at++;
	while (at < end && /^(?:adverb|negation)$/.test(classAt(reading, at))) at++;
	const word = reading.words[at];
	const own = classAt(reading, at);
	if (!word || at >= end || word.isCapital || word.isMark || !AFTER_TO.has(own) || /[^s]s$/.test(word.lower))
		return null;
	if (own !== "auxiliary") return make(reading, first, at, "infinitive");
	const rest = withAuxiliaries(reading, at, end, undefined);
	return { ...make(reading, first, rest.head, "infinitive"), end: rest.end, isBare: rest.isBare };
}

function takesIng(reading: Classed, at: number, before: Chunk | undefined): boolean {
	const next = classAt(reading, at + 1);
	if (before === undefined) return next !== "auxiliary";
	return before.kind !== "preposition" || next !== "preposition" || lowerAt(reading, at + 1) !== "of";
}

function make(reading: Classed, first: number, head: number, form: VerbForm): VerbGroup {
	// "never said": the word before, where no auxiliary stands between.
	let isNegated = classAt(reading, first - 1) === "negation" && lowerAt(reading, first - 2) !== "if";
	let modal: string | null = null;
	let isPassive = false;
	for (let at = first; at < head + 1; at++) {
		const lower = lowerAt(reading, at);
		if (classAt(reading, at) === "negation" || lower.endsWith("n't") || lower === "cannot") isNegated = true;
		if (MODAL.test(lower)) modal = lower;
		if (at < head && BE.test(lower)) isPassive = classAt(reading, head) === "past";
	}
	return { kind: "verb", first, end: head + 1, head, form, isNegated, modal, isPassive, isBare: false };
}
