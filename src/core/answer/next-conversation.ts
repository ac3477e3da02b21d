import { textOf } from "../article/article.ts";
import { type Conversation, NEW_CONVERSATION } from "../question/conversation.ts";
import { readFrame } from "../question/frame/read-frame.ts";
import type { Resolved } from "../question/leaning/resolved.ts";
import { withoutQuestionWord } from "../question/leaning/topic-in.ts";
import { isPronoun } from "../question/leaning/words.ts";
import { readQuestionWords } from "../question/question-words.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import type { Citation } from "./answer.ts";
import { findPersonNamed } from "./leaning/person-named.ts";
import type { Read } from "./read.ts";

const MOST_PEOPLE = 3;

/**
 * What a conversation has come to after an answer; `first` is its first citation, or the closest passage of a no; null
 * where nothing was found.
 */
export function nextConversation(index: PassageIndex, read: Read, first: Citation | null): Conversation {
	const { resolved } = read;
	// Whose the same words are, and who that is, asks nothing new of the topic.
	const isAside = resolved.article !== null && asksWho(resolved);
	const isSame = resolved.near === "same" || isAside;
	const old = read.asked.conversation ?? NEW_CONVERSATION;
	// A question that stands on its own and leads to another article begins anew.
	// What was not answered is not gone on from.
	if (!first?.highlight && resolved.article !== null) return old;
	const isNew = resolved.article === null && first !== null && first.article.id !== old.article;
	const before = isNew ? NEW_CONVERSATION : old;
	const topic = isSame ? "" : topicOf(read);
	const meant = resolved.understood?.speaker ?? null;
	const named = (asksWho(resolved) ? meant : null) ?? personOf(index, read, first) ?? meant;
	const people = [...new Set([...(named === null ? [] : [named]), ...before.people])].slice(0, MOST_PEOPLE);
	return {
		speaker: people[0] ?? null,
		people,
		article: first?.article.id ?? before.article,
		topic: topic === "" ? before.topic : topic,
		paragraph: first?.paragraph.number ?? before.paragraph,
		highlight: first?.highlight?.start ?? before.highlight,
		question: isSame ? (before.question ?? resolved.question) : resolved.question,
	};
}

/** Whether a question asks who somebody is, and nothing else. */
function asksWho({ question, understood }: Resolved): boolean {
	return readFrame(question).type === "definition" || question === `who is ${understood?.speaker}`;
}

/**
 * Whom "he" or "she" may mean next: who speaks or was asked for, the person that the answer names, or else the one that
 * the question names; null where nobody.
 */
function personOf(index: PassageIndex, { resolved, quotation }: Read, first: Citation | null): string | null {
	if (quotation !== null) {
		const speaker = first?.quotation?.speaker;
		if (speaker && first?.highlight) return textOf(first.article, speaker.name);
		const isNamed = quotation.kind === "what-said" && !isPronoun(quotation.speaker);
		if (isNamed) return quotation.speaker;
	}
	const question = readQuestionWords(resolved.question);
	const { type, focus } = readFrame(resolved.question);
	if (type === "definition" && question.words[0]?.head === "who") return focus;
	const answer = type === "person" && first?.highlight ? textOf(first.article, first.highlight) : null;
	return answer !== null && !isPronoun(answer) ? answer : first && findPersonNamed(index, question, first.article);
}

/** The words of a question that say what it is about. */
function topicOf({ resolved, quotation }: Pick<Read, "resolved" | "quotation">): string {
	if (quotation?.kind === "what-said") return quotation.topic;
	if (quotation?.kind === "who-said" && quotation.isSure) return quotation.words;
	if (readFrame(resolved.question).type === "definition") return "";
	return withoutQuestionWord(readQuestionWords(resolved.question));
}
