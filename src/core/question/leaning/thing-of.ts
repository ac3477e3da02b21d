import { wordSet } from "../../lexicon/word-list.ts";
import type { Conversation } from "../conversation.ts";
import { readFrame } from "../frame/read-frame.ts";
import { readQuestionWords } from "../question-words.ts";
import { readQuotationQuestion } from "../saying/quotation-question.ts";
import { ASKING_OR_VERBS } from "./data/pointing-words.ts";
import { namesIn } from "./names-in.ts";

/** What a question about a fact counts or describes: "tanks" in "how many tanks", "Douma" in "where is Douma". */
export function thingOf(question: string): string | null {
	if (readQuestionWords(question).words[0]?.head === "who" || readQuotationQuestion(question) !== null) return null;
	const { focus } = readFrame(question);
	return focus !== null && question.includes(focus) ? focus : null;
}

/**
 * What "it" or "they" may mean behind the last question: what it counted or described, a name in it, or what it was
 * about. "It" is none of the things that were counted where something has a name.
 */
export function thingMeant(
	{ question, topic, people }: Pick<Conversation, "question" | "topic" | "people">,
	isMany: boolean,
) {
	const short = shortTopic(topic);
	if (question === null) return short;
	const thing = thingOf(question);
	const named =
		readQuotationQuestion(question) === null ? namesIn(question).find((it) => !isOf(people, it.text)) : null;
	const isCounted = !isMany && readFrame(question).type === "count";
	return (isCounted ? (named?.text ?? thing) : (thing ?? named?.text)) ?? short;
}

function isOf(people: readonly string[], name: string): boolean {
	return people.some((person) => person.includes(name) || name.includes(person));
}

const LONGEST_THING = 4;
const VERBS = wordSet(ASKING_OR_VERBS);

/** What was talked about, where it is a noun phrase and no clause: "the bases". */
function shortTopic(topic: string | null): string | null {
	if (topic === null) return null;
	const { words } = readQuestionWords(topic);
	return words.length <= LONGEST_THING && !words.some(({ head }) => VERBS.has(head)) ? topic : null;
}

/** Whether the last question was about things that "they" may mean: "trains" in "how many trains were late". */
export function isAboutThings({ question, topic }: Pick<Conversation, "question" | "topic">): boolean {
	if (question === null) return false;
	if (thingOf(question) !== null) return true;
	return readQuotationQuestion(question) === null && (shortTopic(topic)?.endsWith("s") ?? false);
}
