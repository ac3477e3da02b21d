import { textOf } from "../article/article.ts";
import type { Citation } from "./answer.ts";
import { type Conversation, NEW_CONVERSATION } from "./conversation.ts";
import type { Read } from "./read.ts";

/** What a conversation has come to after an answer; `first` is its first citation, null where there was no answer. */
export function nextConversation({ asked, resolved, quotation }: Read, first: Citation | null): Conversation {
	const before = asked.conversation ?? NEW_CONVERSATION;
	const speaker = first?.quotation?.speaker;
	const askedFor = quotation?.kind === "what-said" ? quotation.speaker : null;
	const name = speaker && first ? textOf(first.article, speaker.name) : askedFor;
	const topic = topicOf({ resolved, quotation });
	return {
		speaker: name ?? resolved.understood?.speaker ?? before.speaker,
		article: first?.article.id ?? before.article,
		topic: topic === "" ? before.topic : topic,
		paragraph: first?.paragraph.number ?? before.paragraph,
	};
}

const QUESTION_WORDS =
	/^\W*(?:who|what|when|where|why|which|how(?: many| much| long| far)?)\b(?: (?:is|are|was|were|did|do|does|has|have|had))?/i;

/** The words of a question that say what it is about. */
function topicOf({ resolved, quotation }: Pick<Read, "resolved" | "quotation">): string {
	if (quotation?.kind === "what-said") return quotation.topic;
	if (quotation?.kind === "who-said") return quotation.words;
	return resolved.question
		.replace(QUESTION_WORDS, "")
		.replace(/[\s?.!]+$/, "")
		.trim();
}
