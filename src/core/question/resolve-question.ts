import type { Conversation } from "./conversation.ts";
import { readAnswerType } from "./read-answer-type.ts";
import { readQuotationQuestion } from "./saying/quotation-question.ts";
import { trimMarks } from "./trim-marks.ts";
import type { Understood } from "./understood.ts";

/** A question that stands on its own, and how it was understood where an earlier one was needed for that. */
export type Resolved = {
	readonly question: string;
	readonly understood: Understood | null;
	/** The article that the conversation is about, where the question leans on it. */
	readonly article: string | null;
	/** Whose words do not answer: "who else?"; null where everybody's may. */
	readonly except: string | null;
};

type Context = Conversation & {
	/** The question without "and" before it and without its mark. */
	readonly text: string;
	readonly isQuoted: (name: string) => boolean;
};

/** What a question was completed to. */
type Completed = Pick<Resolved, "question"> & Understood & { readonly except?: string };

/**
 * Completes a question from the conversation before it, only where its own words need that. `isQuoted` knows the
 * speakers.
 */
export function resolveQuestion(
	question: string,
	conversation: Conversation,
	isQuoted: (name: string) => boolean,
): Resolved {
	const text = trimMarks(question);
	const context = { ...conversation, text: text.replace(LEAD, ""), isQuoted };
	const isEllipsis = context.text !== text || WHAT_ABOUT.test(text);
	for (const complete of isEllipsis ? [...COMPLETIONS, completeEllipsis] : COMPLETIONS) {
		const completed = complete(context);
		if (completed === null) continue;
		const { speaker, topic, except = null } = completed;
		return { question: completed.question, understood: { speaker, topic }, article: conversation.article, except };
	}
	return { question, understood: null, article: null, except: null };
}

const LEAD = /^(?:and|so|but|also|ok|okay|then)[,\s]+/i;
const WHAT_ABOUT = /^(?<opening>(?:what|how) )?about (?<topic>.+)$/i;

/** In this order: the first that fits completes the question. */
const COMPLETIONS: readonly ((context: Context) => Completed | null)[] = [
	completeWho,
	completeWhoElse,
	completeBare,
	completeWhatElse,
	completePerson,
	completeThing,
];

const WHO_IS_THAT = /^who(?:'s|’s| is| was) (?:that|this|he|she|they|it)(?: (?:person|man|woman))?$/i;

function completeWho({ text, speaker }: Context): Completed | null {
	return speaker && WHO_IS_THAT.test(text) ? { question: `who is ${speaker}`, speaker, topic: null } : null;
}

const WHO_ELSE = /^(?:who|anyone|anybody) else(?: (?:said|says|thinks) (?:that|this|so|it))?$/i;

function completeWhoElse({ text, topic, speaker }: Context): Completed | null {
	if (!topic || !speaker || !WHO_ELSE.test(text)) return null;
	return { question: `who said ${topic}`, speaker: null, topic, except: speaker };
}

const BARE =
	/^(?<word>when|where|why|how|how many|how much|how long|who|which|(?:from|by|to|with|for) (?:whom?|where|when|what))(?: exactly| (?:was|is|did|were|are) (?:that|this|it)(?: happen(?:ed)?)?)?$/i;

function completeBare({ text, topic, question }: Context): Completed | null {
	const word = BARE.exec(text)?.groups?.word;
	// Who somebody is did not happen at any time.
	if (question !== null && readAnswerType(question).type === "definition") return null;
	return word !== undefined && topic ? { question: `${word} ${topic}`, speaker: null, topic } : null;
}

const WHAT_ELSE = /^(?:what|anything) else(?: (?:did|does) (?:he|she|they) say)?(?<topic> about .+)?$/i;

function completeWhatElse({ text, speaker }: Context): Completed | null {
	const found = WHAT_ELSE.exec(text);
	if (!found || !speaker) return null;
	const topic = found.groups?.topic ?? "";
	return { question: `what did ${speaker} say${topic}`, speaker, topic: topicIn(topic) };
}

const PERSON = /\b(?:he|she|him|her(?! \p{L})|(?:that|this) (?:person|man|woman))\b/iu;
const OF_PERSON = /\b(?:his|her(?= \p{L}))\b/iu;
const THEY = /\b(?:they|them)\b/i;
const THEIR = /\btheir\b/i;

function completePerson({ text, speaker, question }: Context): Completed | null {
	if (!speaker) return null;
	const isPlural = question !== null && thingOf(question) !== null;
	const [owner, person] = isPlural
		? [[OF_PERSON], [PERSON]]
		: [
				[OF_PERSON, THEIR],
				[PERSON, THEY],
			];
	for (const pattern of owner)
		if (pattern.test(text))
			return { question: text.replace(pattern, () => `${speaker}’s`), speaker, topic: topicIn(text) };
	for (const pattern of person)
		if (pattern.test(text)) return { question: text.replace(pattern, () => speaker), speaker, topic: topicIn(text) };
	return null;
}

// "There" in "is there any quote" and "it" in "when did it rain" point at nothing said before.
const THERE = /(?<!\b(?:is|are|was|were|will be|has been|have been) )\bthere\b(?! (?:is|are|was|were|any|a)\b)/i;
const IT =
	/(?<=\b(?:is|was|does|did|has|had|can|will|of|about|for|from|to|in|with) )it\b(?! (?:rain|snow|that)\b)|\bit$/i;

function completeThing({ text, question }: Context): Completed | null {
	const thing = question && thingOf(question);
	if (!thing) return null;
	const named = /^(?:\p{Lu}|the )/u.test(thing) ? thing : `the ${thing}`;
	for (const [pattern, words] of [
		[THERE, `in ${named}`],
		[THEY, named],
		[THEIR, `${named}’s`],
		[IT, named],
	] as const)
		if (pattern.test(text)) return { question: text.replace(pattern, () => words), speaker: null, topic: thing };
	return null;
}

const LONGEST_ELLIPSIS = 6;
const QUESTION_OR_VERB = /\b(?:who|what|when|where|why|which|how|did|does|do|is|are|was|were|has|have|had|said|say)\b/i;

/**
 * "And the bases?", "what about Lavrov?": another topic, another speaker, or another thing, in the form of the last
 * question.
 */
function completeEllipsis({ text, speaker, topic, question, isQuoted }: Context): Completed | null {
	const about = WHAT_ABOUT.exec(text)?.groups;
	const words = about?.topic ?? text;
	if (question === null || QUESTION_OR_VERB.test(words) || words.split(/\s+/).length > LONGEST_ELLIPSIS) return null;
	const last = readQuotationQuestion(question);
	const isTopic = about !== undefined && about.opening === undefined;
	if (last !== null && !isTopic && isQuoted(words)) {
		const isSameTopic = last.kind === "what-said" && last.topic !== "" && topic !== null;
		return {
			question: `what did ${words} say${isSameTopic ? ` about ${topic}` : ""}`,
			speaker: words,
			topic: isSameTopic ? topic : null,
		};
	}
	const thing = last === null ? thingOf(question) : null;
	if (thing) return { question: question.replace(thing, () => words), speaker: null, topic: words };
	return speaker && last !== null
		? { question: `what did ${speaker} say about ${words}`, speaker, topic: words }
		: null;
}

/** What a question about a fact counts or describes: "tanks" in "how many tanks", "Douma" in "where is Douma". */
function thingOf(question: string): string | null {
	if (readQuotationQuestion(question) !== null || /^who\b/i.test(question)) return null;
	const { focus } = readAnswerType(question);
	return focus !== null && question.includes(focus) ? focus : null;
}

function topicIn(text: string): string | null {
	const about = / (?:about|on|regarding) /i.exec(text);
	return about === null ? null : text.slice(about.index + about[0].length) || null;
}
