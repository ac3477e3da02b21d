import {
	filePhrases,
	type QuestionText,
	type QuestionWord,
	skipPhrase,
	textAfterHead,
	textBetween,
} from "../question-words.ts";
import { isAuxiliary, isBetween, isNegation, isPreposition, isVerb } from "./clause-words.ts";
import { NOUNS, SAY, WHO, type WhoSaid } from "./saying.ts";
import { type SayingVerb, sayingVerbAt } from "./saying-verbs.ts";
import { readWhoMade, readWhose } from "./who-made.ts";

/** Reads a question that asks whose words some words are, from its first word behind the politeness on. */
export function readWhoSaid(question: QuestionText, from: number): WhoSaid | null {
	for (const read of [readWhose, readQuoted, readWho, readAnybody, readWhich, readWhoMade, readWhoThat]) {
		const found = read(question, from);
		if (found !== null && found.words.trim() !== "") return found;
	}
	return null;
}

/** Reads any "who …": all that follows may be in somebody's words. */
export function readAnyWho(question: QuestionText, from: number): WhoSaid | null {
	const at = skipPhrase(question.words, from, WHO);
	if (at === from || at >= question.words.length) return null;
	return { ...SAY, isSure: false, role: "", words: textBetween(question, at, question.words.length) };
}

const IT_THAT = filePhrases("it that; it who");
const QUOTED_ON: ReadonlySet<string> = new Set(["saying", "on", "about"]);

/** "Who was quoted as saying …", "who is quoted on …" */
function readQuoted(question: QuestionText, from: number): WhoSaid | null {
	const { words } = question;
	const behind = skipPhrase(words, from, WHO);
	const be = words[behind];
	if (behind === from || !be) return null;
	const quoted = skipPhrase(words, isAuxiliary(be) ? behind + 1 : behind, IT_THAT);
	if (words[quoted]?.lower !== "quoted") return null;
	const last = words[quoted + 1]?.lower === "as" ? quoted + 2 : quoted + 1;
	return QUOTED_ON.has(words[last]?.head ?? "") ? { ...SAY, words: textAfterHead(question, last), role: "" } : null;
}

const WAS_IT = filePhrases("was it that; was it who; is it that; is it who; was the one who; is the one who");
const REACH = 8;

/** "Who said …", "who was it that also warned …", "who in the cabinet denied …", "who wouldn't rule out …" */
function readWho(question: QuestionText, from: number): WhoSaid | null {
	const { words } = question;
	const behind = skipPhrase(words, from, WHO);
	if (behind === from) return null;
	const at = skipPhrase(words, behind, WAS_IT);
	const place = findVerb(words, at);
	const verb = place < 0 ? null : sayingVerbAt(words, place);
	if (!verb || isAskedOf(words, at, verb)) return null;
	return { ...toSaid(question, verb), role: "", isNegated: words.slice(at, place).some(isNegation) };
}

// "Who did Lee accuse?": Lee is the one who says something.
function isAskedOf(words: readonly QuestionWord[], at: number, verb: SayingVerb): boolean {
	return /^(?:did|does|do)$/.test(words[at]?.head ?? "") && verb.end - 1 > at + 1;
}

/**
 * Where the verb of saying stands, with nothing before it but auxiliaries, adverbs and a phrase such as "at the
 * council".
 */
function findVerb(words: readonly QuestionWord[], from: number): number {
	let isInPhrase = false;
	for (let at = from; at < Math.min(words.length, from + REACH); at++) {
		const word = words[at];
		if (!word) return -1;
		const verb = sayingVerbAt(words, at);
		if (verb && !(isInPhrase && verb.form === "base")) return at;
		if (isPreposition(word)) isInPhrase = true;
		else if (!isInPhrase && !isAuxiliary(word) && !isBetween(word)) return -1;
	}
	return -1;
}

function toSaid(question: QuestionText, verb: SayingVerb): Omit<WhoSaid, "role" | "isNegated"> {
	const { words } = question;
	const { lemma, family, end, isOfWords } = verb;
	const isSure = isOfWords || words[end]?.head === "that";
	return {
		words: textBetween(question, end, words.length) || textAfterHead(question, end - 1),
		verb: lemma,
		family,
		isSure,
	};
}

const ANYBODY: ReadonlySet<string> = new Set(["anyone", "anybody", "someone", "somebody", "any"]);

/** "Did anyone say …", "has any minister denied …", "anybody called …" */
function readAnybody(question: QuestionText, from: number): WhoSaid | null {
	const { words } = question;
	const first = words[from];
	const at = first && isAuxiliary(first) ? from + 1 : from;
	if (!ANYBODY.has(words[at]?.head ?? "") || NOUNS.has(words[at + 1]?.head ?? "")) return null;
	for (let place = at + 1; place < Math.min(words.length, at + REACH); place++) {
		const verb = sayingVerbAt(words, place);
		if (!verb) continue;
		const role = words[at]?.head === "any" ? textBetween(question, at + 1, place) : "";
		return { ...toSaid(question, verb), role, isNegated: words.slice(from, place).some(isNegation) };
	}
	return null;
}

const PLAIN = /^[\p{L}\p{N}'’.-]+$/u;
const LONGEST_ROLE = 6;

/** "Which songwriter warned …", "what minister in London said …" */
function readWhich(question: QuestionText, from: number): WhoSaid | null {
	const { words } = question;
	if (!/^(?:which|what)$/.test(words[from]?.lower ?? "")) return null;
	for (let end = from + 1; end <= from + LONGEST_ROLE; end++) {
		const word = words[end];
		if (!word || !PLAIN.test(word.lower) || isAuxiliary(word)) return null;
		let at = end + 1;
		for (let next = words[at]; next && (isAuxiliary(next) || isBetween(next)); next = words[at]) at++;
		const verb = sayingVerbAt(words, at);
		if (!verb || !tellsOfRole(words, verb, at > end + 1)) continue;
		const isNegated = words.slice(end + 1, at).some(isNegation);
		return { ...toSaid(question, verb), role: textBetween(question, from + 1, end + 1), isNegated };
	}
	return null;
}

// "Which minister denied", "which minister fears the", and not "which two states": in the present the word may be a
// noun.
function tellsOfRole(words: readonly QuestionWord[], { form, end, lemma }: SayingVerb, hasAuxiliary: boolean): boolean {
	if (form === "past" || hasAuxiliary) return true;
	return form === "present" && (lemma === "say" || OPENS_OBJECT.has(words[end]?.head ?? ""));
}

const OPENS_OBJECT: ReadonlySet<string> = new Set([
	"that",
	"the",
	"a",
	"an",
	"his",
	"her",
	"their",
	"its",
	"this",
	"these",
]);

/** "Who vouched that …": a verb that no list holds. */
function readWhoThat(question: QuestionText, from: number): WhoSaid | null {
	const { words } = question;
	const behind = skipPhrase(words, from, WHO);
	if (behind === from) return null;
	const that = words.findIndex(({ head }, at) => at > behind && at < behind + 5 && head === "that");
	const before = words[that - 1];
	if (that < 0 || !before || !isVerb(before)) return null;
	return { ...SAY, isSure: false, role: "", words: textBetween(question, that + 1, words.length) };
}
