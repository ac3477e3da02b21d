import { WANTING } from "../data/politeness.ts";
import { filePhrases, type QuestionText, skipPhrase, skipPhrases, textBetween } from "../question-words.ts";
import { isAuxiliary, isVerb } from "./clause-words.ts";
import { LONGEST_SPEAKER, NOUNS, SAY, type WhatSaid } from "./saying.ts";
import { sayingVerbAt } from "./saying-verbs.ts";

/** Reads one way of asking for somebody's words, from a place on; null where the question is built otherwise. */
export type Read = (question: QuestionText, from: number) => WhatSaid | null;

/** How a question asks for somebody's words by a noun, in the order in which the ways are tried. */
export const WORDS_OF: readonly Read[] = [readTheWordsOf, readWhoseWords, readWordsFrom, readNameFirst];

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "this", "that"]);
const WHAT_IS = filePhrases("what's; what’s; whats; what was; what were; what is; what are; how was; how is");
const OF: ReadonlySet<string> = new Set(["of", "from", "by"]);
const OPENS_TOPIC: ReadonlySet<string> = new Set(
	"about on regarding concerning of to when after over once for as if in re whether why how with towards toward".split(
		" ",
	),
);

/** "What was Lee’s comment on …" */
function readWhoseWords(question: QuestionText, from: number): WhatSaid | null {
	const { words } = question;
	const first = skipPhrase(words, from, WHAT_IS);
	if (first === from) return null;
	const noun = words.findIndex(
		({ head }, at) =>
			at > first && at <= first + LONGEST_SPEAKER && NOUNS.has(head) && !OF.has(words[at + 1]?.head ?? ""),
	);
	if (noun < 0 || ARTICLES.has(words[noun - 1]?.head ?? "")) return null;
	const isOwned = /['’]s?$/.test(words[noun - 1]?.lower ?? "");
	const speaker = textBetween(question, first, noun);
	return { ...SAY, isSure: isOwned, speaker, topic: textBetween(question, noun + 1, words.length) };
}

/** "What were the remarks of Ann Lee on …" */
function readTheWordsOf(question: QuestionText, from: number): WhatSaid | null {
	const { words } = question;
	const first = skipPhrase(words, from, WHAT_IS);
	if (first === from || words[first]?.head !== "the") return null;
	if (!NOUNS.has(words[first + 1]?.head ?? "") || !OF.has(words[first + 2]?.head ?? "")) return null;
	const about = findTopic(question, first + 4);
	return splitAt(question, first + 3, about < 0 ? words.length : about);
}

const WANTS = filePhrases(WANTING);

/** "Any quotes from Ann Lee on …" */
function readWordsFrom(question: QuestionText, from: number): WhatSaid | null {
	const { words } = question;
	const noun = skipPhrases(words, from, WANTS);
	if (!NOUNS.has(words[noun]?.head ?? "") || !OF.has(words[noun + 1]?.head ?? "")) return null;
	const first = noun + 2;
	if (first >= words.length) return null;
	const about = findTopic(question, first + 1);
	return splitAt(question, first, about < 0 ? words.length : about);
}

const NO_NAME = /^(?:what|whats|who|whos|which|how|when|where|why|whose|whom)$/;

/** "Ann Lee quote on …", "state dept comment when …" */
function readNameFirst(question: QuestionText, from: number): WhatSaid | null {
	const { words } = question;
	const first = words[from];
	if (!first || NO_NAME.test(first.head) || isAuxiliary(first)) return null;
	for (let noun = from + 1; noun < Math.min(words.length, from + 1 + LONGEST_SPEAKER); noun++) {
		const word = words[noun];
		if (!word || isAuxiliary(word) || (isVerb(word) && !NOUNS.has(word.head))) return null;
		if (!NOUNS.has(word.head)) continue;
		const next = words[noun + 1]?.head ?? "";
		const isOwned = /['’]s?$/.test(words[noun - 1]?.lower ?? "");
		if (!OPENS_TOPIC.has(next) && !(isOwned && noun + 1 === words.length)) continue;
		const topic = textBetween(question, noun + 1, words.length);
		return { ...SAY, isSure: isOwned, speaker: textBetween(question, from, noun), topic };
	}
	return null;
}

const LONGEST_BRIEF_NAME = 6;
const BRIEFLY: ReadonlySet<string> = new Set(["on", "about", "re", "regarding"]);
const SOMEWHERE: ReadonlySet<string> = new Set(["in"]);

/** "Taha on the bases", "the provost in June on the figures", "Taha in Douma" */
export function readBrief(question: QuestionText, from: number): WhatSaid | null {
	return readParted(question, from, BRIEFLY) ?? readParted(question, from, SOMEWHERE);
}

function readParted(question: QuestionText, from: number, parting: ReadonlySet<string>): WhatSaid | null {
	const { words } = question;
	if (NO_NAME.test(words[from]?.head ?? "")) return null;
	for (let on = from + 1; on <= from + LONGEST_BRIEF_NAME && on + 1 < words.length; on++) {
		const before = words[on - 1];
		if (!before || isAuxiliary(before) || sayingVerbAt(words, on - 1)?.isOfWords) return null;
		if (!parting.has(words[on]?.lower ?? "")) continue;
		const topic = textBetween(question, on + 1, words.length);
		return { ...SAY, isSure: false, speaker: textBetween(question, from, on), topic };
	}
	return null;
}

/** The first word from a place on that opens a topic and is not the last; -1 where there is none. */
function findTopic({ words }: QuestionText, from: number): number {
	return words.findIndex(({ head }, at) => at >= from && at + 1 < words.length && OPENS_TOPIC.has(head));
}

function splitAt(question: QuestionText, first: number, about: number): WhatSaid {
	return {
		...SAY,
		speaker: textBetween(question, first, about),
		topic: textBetween(question, about, question.words.length),
	};
}
