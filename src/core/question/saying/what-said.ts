import { type QuestionText, type QuestionWord, textBetween } from "../question-words.ts";
import { isAuxiliary, isBareVerb, isBetween, isNegation, isVerb } from "./clause-words.ts";
import { LONGEST_SPEAKER, NOUNS, SAY, type WhatSaid } from "./saying.ts";
import { type SayingVerb, sayingVerbAt } from "./saying-verbs.ts";
import { readStatement } from "./statement.ts";
import { type Read, WORDS_OF } from "./words-of.ts";

/** How a question asks for somebody's words, in the order in which the ways are tried. */
const WAYS: readonly Read[] = [
	readAccordingTo,
	readAskedTwice,
	readWhatDid,
	readDid,
	...WORDS_OF,
	readWhatThinks,
	readStatement,
];

/** Reads a question that asks for somebody's words, from its first word behind the politeness on. */
export function readWhatSaid(question: QuestionText, from: number): WhatSaid | null {
	for (const read of WAYS) {
		const found = read(question, from);
		if (found !== null && isSpeaker(found.speaker)) return found;
	}
	return null;
}

const ASKS_WHAT: ReadonlySet<string> = new Set(["what", "whats", "which"]);
const BE: ReadonlySet<string> = new Set(["is", "are", "was", "were", "been"]);
const QUESTION_WORD: ReadonlySet<string> = new Set(["what", "whats", "how", "which"]);
const NO_SPEAKER: ReadonlySet<string> = new Set(["it", "that", "this", "there", "you", "we", "not"]);

function isSpeaker(speaker: string): boolean {
	const [first = ""] = speaker.trim().toLowerCase().split(/\s+/);
	return speaker.trim() !== "" && !NO_SPEAKER.has(first.replace(/['’]s$/, ""));
}

/** "What did Ann Lee think of the dam, according to Kim?": Kim's words. */
function readAccordingTo(question: QuestionText): WhatSaid | null {
	const { words } = question;
	const at = words.findIndex(({ head }, i) => head === "according" && words[i + 1]?.head === "to");
	if (at < 1 || at + 2 >= words.length || words.length - at > LONGEST_SPEAKER + 2) return null;
	const [speaker, topic] = [textBetween(question, at + 2, words.length), textBetween(question, 0, at)];
	return { ...SAY, isSure: false, speaker, topic };
}

const PRONOUN: ReadonlySet<string> = new Set(["he", "she", "they"]);

/** "Is the coach going to resign, what did she say": the words of whom the first part is about, on that. */
function readAskedTwice(question: QuestionText, from: number): WhatSaid | null {
	const { words } = question;
	const [what, did, she] = words.slice(-4, -1);
	const first = words.length - 4;
	if (first - from < 3 || !QUESTION_WORD.has(what?.head ?? "") || !did || !isAuxiliary(did)) return null;
	const verb = sayingVerbAt(words, words.length - 1);
	if (!verb || !PRONOUN.has(she?.head ?? "")) return null;
	const part = textBetween(question, from, first);
	return { ...toSaid(verb), speaker: part, topic: part };
}

/** "What did Ann Lee say about …", "what message did Lee want …", "how did Lee describe …" */
function readWhatDid(question: QuestionText, from: number): WhatSaid | null {
	const { words } = question;
	if (!QUESTION_WORD.has(words[from]?.head ?? "")) return null;
	const did = words.findIndex((word, at) => at > from && at < from + 4 && isAuxiliary(word));
	const at = words[from]?.lower === "whats" || /^what['’]s$/.test(words[from]?.lower ?? "") ? from : did;
	if (at < 0) return null;
	const asksWhat = ASKS_WHAT.has(words[from]?.head ?? "");
	const isNoun = asksWhat && words.slice(from + 1, at).some(({ head }) => NOUNS.has(head));
	const found = findSubject(words, at + 1);
	if (found === null) return isNoun ? readAfterNoun(question, at) : null;
	const isBare = at <= from + 1;
	return {
		...toSaid(found.verb),
		// "Which dams did Lee say …" and "how many …" ask for a fact that Lee told.
		isSure: isNoun || (found.verb.isOfWords && isBare && !isPassive(words[at], found.verb)),
		isNegated: words.slice(at, found.place).some(isNegation),
		speaker: textBetween(question, at + 1, found.subjectEnd),
		topic: [textBetween(question, from + 1, at), textBetween(question, found.verb.end, words.length)].join(" ").trim(),
	};
}

// "What is Lee accused of": what others say of Lee.
function isPassive(auxiliary: QuestionWord | undefined, { form }: SayingVerb): boolean {
	return form === "past" && BE.has(auxiliary?.head ?? "");
}

// "What message did Lee want the march to send": the words of Lee, whatever the verb.
function readAfterNoun(question: QuestionText, did: number): WhatSaid | null {
	const { words } = question;
	const verb = words.findIndex((word, at) => at > did + 1 && (isVerb(word) || isBareVerb(word)));
	const rest = verb < 0 ? did + 2 : verb;
	if (rest >= words.length) return null;
	return { ...SAY, speaker: textBetween(question, did + 1, rest), topic: textBetween(question, rest, words.length) };
}

type Found = { readonly verb: SayingVerb; readonly place: number; readonly subjectEnd: number };

/** The verb of saying behind a subject that begins at a place; null where another verb or none comes. */
function findSubject(words: readonly QuestionWord[], first: number): Found | null {
	for (let place = first + 1; place < Math.min(words.length, first + 1 + LONGEST_SPEAKER); place++) {
		const word = words[place];
		const verb = sayingVerbAt(words, place);
		if (verb && (verb.form === "base" || verb.form === "past" || verb.form === "participle")) {
			let subjectEnd = place;
			for (let before = words[subjectEnd - 1]; before && subjectEnd - 1 > first && isBetweenOrHave(before); ) {
				subjectEnd--;
				before = words[subjectEnd - 1];
			}
			return { verb, place, subjectEnd };
		}
		if (!word) return null;
	}
	return null;
}

function isBetweenOrHave(word: QuestionWord): boolean {
	return isBetween(word) || isAuxiliary(word) || word.head === "to" || word.head === "going";
}

const ADDRESSED: ReadonlySet<string> = new Set(["who", "whom", "where", "when"]);

/** "Did Ann Lee ever say …", "has the minister responded to …" */
function readDid(question: QuestionText, from: number): WhatSaid | null {
	const { words } = question;
	const first = words[from];
	if (!first || !isAuxiliary(first) || ADDRESSED.has(words[from + 1]?.head ?? "")) return null;
	const found = findSubject(words, from + 1);
	if (!found) return null;
	return {
		...toSaid(found.verb),
		isSure: found.verb.isOfWords && !isPassive(first, found.verb) && words[found.place - 1]?.head !== "to",
		isNegated: words.slice(from, found.place).some(isNegation),
		speaker: textBetween(question, from + 1, found.subjectEnd),
		topic: textBetween(question, found.verb.end, words.length),
	};
}

function toSaid({ lemma, family, isOfWords }: SayingVerb) {
	return { verb: lemma, family, isNegated: false, isSure: isOfWords };
}

const SAYS: ReadonlySet<string> = new Set(["said", "says", "told", "thinks", "thought"]);

/** "What Ann Lee thinks of …", "the report said what" */
function readWhatThinks(question: QuestionText, from: number): WhatSaid | null {
	const { words } = question;
	if (words[from]?.head !== "what") {
		const last = words.length - 1;
		if (words[last]?.head !== "what" || !SAYS.has(words[last - 1]?.head ?? "")) return null;
		const part = textBetween(question, from, last - 1);
		return { ...SAY, speaker: part, topic: part };
	}
	const first = words[from + 1]?.lower === "about" && !SAYS.has(words[from + 2]?.head ?? "") ? from + 2 : from + 1;
	const verb = words.findIndex(({ head }, at) => at > first && SAYS.has(head));
	if (verb < 0) return null;
	return {
		...SAY,
		speaker: textBetween(question, first, verb),
		topic: textBetween(question, verb + 1, words.length),
	};
}
