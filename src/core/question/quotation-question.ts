import { GREETINGS, REQUESTS } from "./asking-words.ts";
import { type QuestionText, readQuestionWords, skipPhrase, skipPhrases } from "./question-words.ts";
import { readBrief, WHAT_SAID } from "./what-said.ts";
import { lemmaOf, readWhoSaid } from "./who-said.ts";

/**
 * A question about somebody's words. "who-said" asks whose the words are; "what-said" asks for the words of a speaker,
 * on a topic ("" for any).
 */
export type QuotationQuestion =
	| {
			readonly kind: "who-said";
			/** The words whose speaker is asked for. */
			readonly words: string;
			/** What the speaker must be: "songwriter" in "which songwriter warned …". */
			readonly role: string;
			/** The lemma of the verb of the question: "deny" in "who denied …". */
			readonly verb: string;
	  }
	| { readonly kind: "what-said"; readonly speaker: string; readonly topic: string };

/** Reads a question about somebody's words; null where it asks for something else. */
export function readQuotationQuestion(question: string): QuotationQuestion | null {
	const read = readQuestionWords(question);
	const opened = skipPhrase(read.words, skipPhrases(read.words, 0, GREETINGS), REQUESTS);
	const whoSaid = readWhoSaid(read, opened);
	if (whoSaid === null) return readWhatSaid(read, opened);
	const verb = lemmaOf(whoSaid.verb);
	return { kind: "who-said", words: trimWords(whoSaid.words, verb), role: whoSaid.role, verb };
}

function readWhatSaid(question: QuestionText, opened: number): QuotationQuestion | null {
	for (const read of WHAT_SAID) {
		const found = read(question, opened);
		if (found === null || !isSpeaker(found.speaker)) continue;
		const isTold = question.words.some(({ head }) => head === "tell" || head === "told");
		const topic = isTold ? found.topic.trim().replace(ADDRESSEE, "") : found.topic;
		return { kind: "what-said", speaker: trimSpeaker(found.speaker), topic: trimTopic(topic) };
	}
	return null;
}

// "told the French media about …", "told reporters": the one addressed is no topic.
const ADDRESSEE =
	/^(?:(?:the |his |her |their )?[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,3}? (?=about |that |on )|(?:reporters|journalists|the media|the press)\b)/iu;

/**
 * Reads "Taha on the bases" as a question about somebody's words, if somebody of that name is quoted; null where it
 * has another form.
 */
export function readBriefQuestion(question: string): QuotationQuestion | null {
	const found = readBrief(readQuestionWords(question));
	return found && { kind: "what-said", speaker: trimSpeaker(found.speaker), topic: found.topic };
}

function isSpeaker(speaker: string): boolean {
	return !/^(?:(?:it|that|this|there)$|(?:we|you) know )/i.test(speaker);
}

function trimSpeaker(speaker: string): string {
	return speaker
		.trim()
		.replace(/^(?:the|an?)\s+/i, "")
		.replace(/['’]s?$/, "");
}

function trimTopic(topic: string): string {
	return topic
		.trim()
		.replace(/^(?:to|with) [\p{L} ]{1,20}? (?=about|on|that)/iu, "")
		.replace(/^(?:anything|something|things?|much|exactly)\b/i, "")
		.trim()
		.replace(/^(?:about|on|regarding|concerning|of|to|that|as to)\b/i, "")
		.trim();
}

// "told reporters that it rained": the one addressed does not belong to the words.
function trimWords(words: string, verb: string): string {
	const said = verb === "tell" ? words.trim().replace(/^\S+ /, "") : words.trim();
	return said
		.replace(/^(?:something|anything)\b/i, "")
		.trim()
		.replace(/^(?:about|on|of|that|as saying|saying)\b/i, "")
		.trim();
}
