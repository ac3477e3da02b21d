import { wordSet } from "../../lexicon/word-list.ts";
import { filePhrases, readQuestionWords, skipPhrase } from "../question-words.ts";
import { readQuotationQuestion } from "../saying/quotation-question.ts";
import { askOfOtherName, askOfOtherTime, isNamed } from "./ask-of-other.ts";
import { ASKING_OR_VERBS, ASKS_ABOUT, ASKS_THE_SAME, PREPOSITIONS } from "./data/pointing-words.ts";
import type { Completed, Context } from "./resolved.ts";
import { thingOf } from "./thing-of.ts";
import { isTime } from "./time-in.ts";
import { placeOf, textFrom } from "./words.ts";

const LONGEST_TOPIC = 6;
const JOINING = wordSet(PREPOSITIONS);
const ASKING = wordSet(ASKING_OR_VERBS);
const ABOUT = filePhrases(ASKS_ABOUT);
const SAME = filePhrases(ASKS_THE_SAME);

/** "Is it the same for the UK?": "it" is nothing that was told. */
export function completeSame(context: Context): readonly Completed[] {
	return skipPhrase(context.typed.words, 0, SAME) > 0 ? completeTopic(context) : [];
}

/**
 * "And the bases?", "what about Lavrov?", "same for the UK?": another topic, speaker, name, time or thing, in the form
 * of the last question; or else whatever the article says of it.
 */
export function completeTopic(context: Context): readonly Completed[] {
	const { typed, question, goesOn } = context;
	const about = skipPhrase(typed.words, 0, ABOUT);
	const behind = about === 0 ? skipPhrase(typed.words, 0, SAME) : about;
	const words = textFrom(typed, behind);
	const named = typed.words.slice(behind);
	if (question === null || (behind === 0 && !goesOn) || named.length === 0 || named.length > LONGEST_TOPIC) return [];
	if (named.some(({ head }) => ASKING.has(head))) return [];
	if (isTime(words)) return askOfOtherTime(question, words);
	const isSame = behind > about;
	const ofName =
		isSame || (isNamed(words) && readQuotationQuestion(question) === null) ? askOfOtherName(question, words) : [];
	if (JOINING.has(named[0]?.head ?? "")) return [...ofName, ...askFurther(question, words)];
	const isTopic = typed.words[0]?.head === "about";
	return [
		...(isTopic ? [] : [...askSpeaker(context, words), ...askOfOther(context, words)]),
		...(isTopic ? [] : askPerson(context, words)),
		...ofName,
		...askOfThing(context, words),
		...askSame(context, words),
		{ question: words, speaker: null, topic: words, near: "last" },
	];
}

// "And from Porto?" narrows the last question, or asks the same of another place or time.
function askFurther(question: string, words: string): readonly Completed[] {
	return [{ question: `${readQuestionWords(question).text} ${words}`, speaker: null, topic: words, near: "last" }];
}

/** Another speaker, on the same topic and on any. */
function askSpeaker({ question, topic, isQuoted }: Context, words: string): readonly Completed[] {
	const last = question === null ? null : readQuotationQuestion(question);
	if (last === null || !isQuoted(words)) return [];
	const onAny = { question: `what did ${words} say`, speaker: words, topic: null };
	if (last.kind !== "what-said" || last.topic === "" || topic === null) return [onAny];
	return [{ question: `what did ${words} say about ${topic}`, speaker: words, topic }, onAny];
}

/** Whoever is quoted, behind a question for a fact of something else: "what about Ann Lee?" */
function askPerson({ question, isQuoted }: Context, words: string): readonly Completed[] {
	const isPerson = words.includes(" ") && isNamed(words) && isQuoted(words);
	if (question === null || readQuotationQuestion(question) !== null || !isPerson) return [];
	return [{ question: `what did ${words} say`, speaker: words, topic: null }];
}

/** The same of another person: "and Lee?" behind "where did Hill live". */
function askOfOther({ question, people, isQuoted }: Context, words: string): readonly Completed[] {
	if (question === null || readQuotationQuestion(question) !== null || !isQuoted(words)) return [];
	const last = readQuestionWords(question);
	for (const person of people) {
		const name = readQuestionWords(person).words.map(({ lower }) => lower);
		for (const part of [name, name.slice(-1)]) {
			const at = placeOf(last.words, part);
			const [first, end] = [last.words[at], last.words[at + part.length - 1]];
			if (!first || !end) continue;
			const asked = last.text.slice(0, first.start) + words + last.text.slice(end.headEnd);
			return [{ question: asked, speaker: words, topic: null, name: words }];
		}
	}
	return [];
}

/** The same of another thing: "and the buses?" behind "how many trains were late". */
function askOfThing({ question }: Context, words: string): readonly Completed[] {
	const thing = question === null || readQuotationQuestion(question) !== null ? null : thingOf(question);
	if (question === null || thing === null) return [];
	return [{ question: question.replace(thing, () => words), speaker: null, topic: words }];
}

/** The same speaker on something else. */
function askSame({ question, speaker }: Context, words: string): readonly Completed[] {
	if (speaker === null || question === null || readQuotationQuestion(question) === null) return [];
	return [{ question: `what did ${speaker} say about ${words}`, speaker, topic: words }];
}
