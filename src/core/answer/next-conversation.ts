import { textOf } from "../article/article.ts";
import { type Conversation, NEW_CONVERSATION } from "../question/conversation.ts";
import { readAnswerType } from "../question/read-answer-type.ts";
import { trimMarks } from "../question/trim-marks.ts";
import type { Citation } from "./answer.ts";
import type { Read } from "./read.ts";

/** What a conversation has come to after an answer; `first` is its first citation, null where there was no answer. */
export function nextConversation(read: Read, first: Citation | null): Conversation {
	const before = read.asked.conversation ?? NEW_CONVERSATION;
	const topic = topicOf(read);
	return {
		speaker: personOf(read, first) ?? read.resolved.understood?.speaker ?? before.speaker,
		article: first?.article.id ?? before.article,
		topic: topic === "" ? before.topic : topic,
		paragraph: first?.paragraph.number ?? before.paragraph,
		question: read.resolved.question,
	};
}

const PRONOUN = /^(?:he|she|they|it|him|her|them|that|this|there)$/i;

/**
 * Whom "he" or "she" may mean next: who speaks or was asked for, or the person that the answer names; null where
 * nobody.
 */
function personOf({ resolved, quotation }: Read, first: Citation | null): string | null {
	if (quotation !== null) {
		const speaker = first?.quotation?.speaker;
		if (speaker && first) return textOf(first.article, speaker.name);
		return quotation.kind === "what-said" && !PRONOUN.test(quotation.speaker) ? quotation.speaker : null;
	}
	const { type, focus } = readAnswerType(resolved.question);
	if (type === "definition" && /^\W*who\b/i.test(resolved.question)) return focus;
	return type === "person" && /^\W*who\b/i.test(resolved.question) && first?.highlight
		? textOf(first.article, first.highlight)
		: null;
}

const LEAD = "(?:(?:from|by|to|with|for) )?";
const ASKING = "(?:whom?|what|when|where|why|which|how(?: many| much| long| far)?)";
const AUXILIARY = "(?: (?:is|are|was|were|did|do|does|has|have|had))?";
const QUESTION_WORDS = new RegExp(String.raw`^\W*${LEAD}${ASKING}\b${AUXILIARY}`, "i");

/** The words of a question that say what it is about. */
function topicOf({ resolved, quotation }: Pick<Read, "resolved" | "quotation">): string {
	if (quotation?.kind === "what-said") return quotation.topic;
	if (quotation?.kind === "who-said") return quotation.words;
	return trimMarks(resolved.question.replace(QUESTION_WORDS, ""));
}
