import { ABOUT, OF_QUOTES, TIMELINES, WHO_SAID_WHAT } from "../data/narrowing-words.ts";
import { skipPoliteness } from "../politeness.ts";
import { filePhrases, type QuestionText, readQuestionWords, skipPhrase, textBetween } from "../question-words.ts";
import { type QuotationQuestion, readQuotationQuestion } from "./quotation-question.ts";
import { SAY } from "./saying.ts";

const WHAT_ON = filePhrases(WHO_SAID_WHAT);
const TIMELINE = filePhrases(TIMELINES);
const QUOTED = filePhrases(OF_QUOTES);
const JOINS: ReadonlySet<string> = new Set(ABOUT.split(" "));

/**
 * Reads a question for all that was said on a topic, in order of date: "who said what on the dam", "timeline of what
 * Lee said about the dam"; null where it asks for something else.
 */
export function readTimeline(question: string): QuotationQuestion | null {
	const text = readQuestionWords(question);
	const from = skipPoliteness(text.words);
	const what = skipPhrase(text.words, from, WHAT_ON);
	if (what > from) return onTopic(text, what);
	const behind = skipPhrase(text.words, from, TIMELINE);
	if (behind === from || !JOINS.has(text.words[behind]?.head ?? "")) return null;
	const quoted = skipPhrase(text.words, behind + 1, QUOTED);
	if (quoted > behind + 1) return onTopic(text, quoted) ?? readOfSpeaker(text, behind + 1);
	return readOfSpeaker(text, behind + 1) ?? onTopic(text, behind);
}

/** "What Ann Lee said about the dam", "quotes from Ann Lee on the dam", from a place on; null where nobody is named. */
function readOfSpeaker(text: QuestionText, from: number): QuotationQuestion | null {
	const said = readQuotationQuestion(textBetween(text, from, text.words.length));
	if (said?.kind !== "who-said") return said;
	// Asked alone, "what Ann Lee said" would be read as "which singer said".
	const isNamed = text.words[from]?.head === "what" && said.role !== "";
	return isNamed ? { ...SAY, kind: "what-said", speaker: said.role, topic: said.words } : null;
}

/** The words of anybody on what stands behind "on", at a place; null where nothing does. */
function onTopic(text: QuestionText, on: number): QuotationQuestion | null {
	if (!JOINS.has(text.words[on]?.head ?? "") || on + 1 >= text.words.length) return null;
	return onAnything(textBetween(text, on + 1, text.words.length));
}

/** The words of anybody on a topic. */
export function onAnything(topic: string): QuotationQuestion {
	return { ...SAY, kind: "what-said", speaker: "", topic };
}

const ASKS_WORDS = filePhrases("what was said; what has been said; what did people say; what have people said");

/** "What was said about the dam", of which nobody is the speaker; null for anything else. */
export function readSaidByAnybody(question: string): QuotationQuestion | null {
	const text = readQuestionWords(question);
	const from = skipPoliteness(text.words);
	const behind = skipPhrase(text.words, from, ASKS_WORDS);
	const quotes = skipPhrase(text.words, from, QUOTED);
	return behind > from ? onTopic(text, behind) : quotes > from ? onTopic(text, quotes) : null;
}
