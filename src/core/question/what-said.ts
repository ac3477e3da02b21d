import {
	AUXILIARY,
	BE,
	NOUNS_OF_WORDS,
	OPENING_ARTICLE,
	OPENS_TOPIC,
	SPEAK_AFTER_DID,
	SPEAK_AFTER_WHAT,
	setOf,
	WANTS,
} from "./asking-words.ts";
import {
	filePhrases,
	type QuestionText,
	skipPhrase,
	skipPhrases,
	textAfterHead,
	textBetween,
} from "./question-words.ts";

/** What a question gives of somebody's words: whose, and about what, as typed. */
export type WhatSaid = { readonly speaker: string; readonly topic: string };

type Read = (question: QuestionText, from: number) => WhatSaid | null;

/** How a question asks for somebody's words, in the order in which the ways are tried. */
export const WHAT_SAID: readonly Read[] = [
	readWhatDid,
	readDid,
	readWhoseWords,
	readTheWordsOf,
	readWordsFrom,
	readNameFirst,
	readWhatThinks,
];

const WHAT = filePhrases("what; what's; what’s; whats; what else; what's else; what’s else; whats else");
const EVER: ReadonlySet<string> = setOf("ever also");
const ADVERBS: ReadonlySet<string> = setOf("ever also yet publicly");

/** "What did Ann Lee say about …" */
function readWhatDid(question: QuestionText, from: number): WhatSaid | null {
	const { words } = question;
	const did = skipPhrase(words, from, WHAT);
	const first = did + 1;
	if (did === from || !AUXILIARY.has(words[did]?.lower ?? "") || /^(?:not|been)$/.test(words[first]?.lower ?? ""))
		return null;
	const verb = findHead(question, first + 1, SPEAK_AFTER_WHAT);
	if (verb < 0) return null;
	const isEver = verb - 1 > first && EVER.has(words[verb - 1]?.lower ?? "");
	return { speaker: textBetween(question, first, isEver ? verb - 1 : verb), topic: textAfterHead(question, verb) };
}

/** "Did Ann Lee ever say …" */
function readDid(question: QuestionText, from: number): WhatSaid | null {
	const { words } = question;
	if (!AUXILIARY.has(words[from]?.lower ?? "")) return null;
	const verb = findHead(question, from + 2, SPEAK_AFTER_DID);
	if (verb < 0) return null;
	let end = verb;
	while (end - 1 > from + 1 && ADVERBS.has(words[end - 1]?.lower ?? "")) end--;
	return { speaker: textBetween(question, from + 1, end), topic: textAfterHead(question, verb) };
}

const WHAT_IS = filePhrases("what's; what’s; what was; what were; what is; what are");

/** "What was Lee’s comment on …" */
function readWhoseWords(question: QuestionText, from: number): WhatSaid | null {
	const { words } = question;
	const first = skipPhrase(words, from, WHAT_IS);
	if (first === from) return null;
	const noun = words.findIndex(
		({ head }, at) => at > first && NOUNS_OF_WORDS.has(head) && /['’]s?$/.test(words[at - 1]?.lower ?? ""),
	);
	if (noun < 0) return null;
	const speaker = textBetween(question, first, noun).replace(/['’]s?$/i, "");
	return speaker === "" ? null : { speaker, topic: textAfterHead(question, noun) };
}

const OF: ReadonlySet<string> = setOf("of from by");

/** "What were the remarks of Ann Lee on …" */
function readTheWordsOf(question: QuestionText, from: number): WhatSaid | null {
	const [what, be, the, noun, of] = question.words.slice(from);
	if (what?.lower !== "what" || !BE.has(be?.lower ?? "") || the?.lower !== "the") return null;
	if (!NOUNS_OF_WORDS.has(noun?.lower ?? "") || !OF.has(of?.lower ?? "")) return null;
	const about = findTopic(question, from + 6);
	return about < 0 ? null : splitAt(question, from + 5, about);
}

/** "Any quotes from Ann Lee on …" */
function readWordsFrom(question: QuestionText, from: number): WhatSaid | null {
	const { words } = question;
	const noun = skipPhrase(words, skipPhrases(words, from, WANTS), OPENING_ARTICLE);
	if (!NOUNS_OF_WORDS.has(words[noun]?.lower ?? "") || !OF.has(words[noun + 1]?.lower ?? "")) return null;
	const first = noun + 2;
	if (first >= words.length) return null;
	const about = findTopic(question, first + 1);
	return splitAt(question, first, about < 0 ? words.length : about);
}

const NO_NAME = /^(?:what|who|which|how|when|where|why|whose)/;
const LONGEST_NAME = 5;

/** "Ann Lee quote on …" */
function readNameFirst(question: QuestionText): WhatSaid | null {
	const { words } = question;
	if (NO_NAME.test(words[0]?.lower ?? "")) return null;
	for (let noun = 1; noun <= LONGEST_NAME && isNamePart(words[noun - 1]?.lower); noun++) {
		const isTopic = OPENS_TOPIC.has(words[noun + 1]?.lower ?? "") && noun + 2 < words.length;
		if (!isTopic || !NOUNS_OF_WORDS.has(words[noun]?.lower ?? "")) continue;
		return { ...splitAt(question, noun + 1, noun + 1), speaker: textBetween(question, 0, noun) };
	}
	return null;
}

const THINKS: ReadonlySet<string> = setOf("said says told thinks");

/** "What Ann Lee thinks of …" */
function readWhatThinks(question: QuestionText): WhatSaid | null {
	const { words } = question;
	if (words[0]?.lower !== "what") return null;
	const first = words[1]?.lower === "about" && !THINKS.has(words[2]?.head ?? "") ? 2 : 1;
	const verb = findHead(question, first + 1, THINKS);
	return verb < 0 ? null : { speaker: textBetween(question, first, verb), topic: textAfterHead(question, verb) };
}

const LONGEST_BRIEF_NAME = 4;
const BRIEFLY: ReadonlySet<string> = setOf("on about re");

/** "Taha on the bases" */
export function readBrief(question: QuestionText): WhatSaid | null {
	const { words } = question;
	for (let on = 1; on <= LONGEST_BRIEF_NAME && on + 1 < words.length && isNamePart(words[on - 1]?.lower); on++) {
		if (!BRIEFLY.has(words[on]?.lower ?? "")) continue;
		return { speaker: textBetween(question, 0, on), topic: textBetween(question, on + 1, words.length) };
	}
	return null;
}

const NAME_PART = /^[\p{L}\p{M}'’.-]+$/u;

function isNamePart(lower: string | undefined): boolean {
	return lower !== undefined && NAME_PART.test(lower);
}

/** The first word from a place on whose letters are in a set; -1 where there is none. */
function findHead({ words }: QuestionText, from: number, heads: ReadonlySet<string>): number {
	return words.findIndex(({ head }, at) => at >= from && heads.has(head));
}

/** The first word from a place on that opens a topic and is not the last; -1 where there is none. */
function findTopic({ words }: QuestionText, from: number): number {
	return words.findIndex(({ lower }, at) => at >= from && at + 1 < words.length && OPENS_TOPIC.has(lower));
}

function splitAt(question: QuestionText, first: number, about: number): WhatSaid {
	return {
		speaker: textBetween(question, first, about),
		topic: textBetween(question, about, question.words.length),
	};
}
