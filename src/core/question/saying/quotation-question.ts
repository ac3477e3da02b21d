import { skipPoliteness } from "../politeness.ts";
import { type QuestionText, readQuestionWords } from "../question-words.ts";
import type { Saying } from "./saying.ts";
import { trimSpeaker, trimTopic, trimWords } from "./trim-words.ts";
import { readWhatSaid } from "./what-said.ts";
import { readAnyWho, readWhoSaid } from "./who-said.ts";
import { readBrief } from "./words-of.ts";

/**
 * A question about somebody's words. "who-said" asks whose the words are; "what-said" asks for the words of a speaker,
 * on a topic ("" for any).
 */
export type QuotationQuestion = Saying &
	(
		| {
				readonly kind: "who-said";
				/** The words whose speaker is asked for. */
				readonly words: string;
				/** What the speaker must be: "songwriter" in "which songwriter warned …". */
				readonly role: string;
				/** Whether it says nothing of saying: "who …" may ask for somebody's words, and more likely asks for a fact. */
				readonly isGuess?: boolean;
		  }
		| { readonly kind: "what-said"; readonly speaker: string; readonly topic: string }
	);

/** Reads a question about somebody's words; null where it asks for something else. */
export function readQuotationQuestion(question: string): QuotationQuestion | null {
	const text = readQuestionWords(question);
	const from = skipPoliteness(text.words);
	const who = readWhoSaid(text, from);
	if (who) return { ...who, kind: "who-said", words: trimWords(who.words, who.verb), role: who.role };
	const what = readWhatSaid(text, from);
	if (!what) return null;
	return { ...what, kind: "what-said", speaker: trimSpeaker(what.speaker), topic: trimTopic(what.topic, what.verb) };
}

/**
 * Reads "Taha on the bases" as a question about somebody's words, if somebody of that name is quoted; null where it
 * has another form.
 */
export function readBriefQuestion(question: string): QuotationQuestion | null {
	const text: QuestionText = readQuestionWords(question);
	const found = readBrief(text, skipPoliteness(text.words));
	return found && { ...found, kind: "what-said", speaker: trimSpeaker(found.speaker), topic: found.topic };
}

/**
 * Reads any "who …" as one about whose words it asks, for where a fact may be told in somebody's words; null without
 * "who".
 */
export function readPossibleWho(question: string): QuotationQuestion | null {
	const text = readQuestionWords(question);
	const found = readAnyWho(text, skipPoliteness(text.words));
	return found && { ...found, kind: "who-said", isGuess: true, words: trimWords(found.words, found.verb) };
}
