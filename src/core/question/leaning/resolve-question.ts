import { wordSet } from "../../lexicon/word-list.ts";
import type { Conversation } from "../conversation.ts";
import { readQuestionWords } from "../question-words.ts";
import { completeBare } from "./complete-bare.ts";
import { completeElse } from "./complete-else.ts";
import { completePerson, completeWho } from "./complete-person.ts";
import { completeSaid } from "./complete-said.ts";
import { completeThing, leaveOpen } from "./complete-thing.ts";
import { completeSame, completeTopic } from "./complete-topic.ts";
import { LEADS } from "./data/pointing-words.ts";
import type { Completed, Context, Resolved } from "./resolved.ts";
import { textFrom } from "./words.ts";

/**
 * What a question may mean in its conversation, the likeliest first; it is completed only where its own words need
 * that. `isQuoted` knows the speakers.
 */
export function resolveQuestion(
	question: string,
	conversation: Conversation,
	isQuoted: (name: string) => boolean,
): readonly [Resolved, ...Resolved[]] {
	const whole = readQuestionWords(question);
	const from = skipLeads(whole.words);
	const typed = from === 0 ? whole : readQuestionWords(textFrom(whole, from));
	const context = { ...conversation, typed, isQuoted, goesOn: from > 0 };
	for (const complete of COMPLETIONS) {
		const [first, ...others] = complete(context).map((it) => toResolved(it, conversation));
		if (first) return [first, ...others];
	}
	return [{ question, understood: null, article: null, except: null, isElse: false, near: "never", name: null }];
}

/** In this order: the first that fits completes the question. */
const COMPLETIONS: readonly ((context: Context) => readonly Completed[])[] = [
	completeWho,
	completeSaid,
	completeElse,
	completeSame,
	completeBare,
	completePerson,
	completeThing,
	completeTopic,
	leaveOpen,
];

function toResolved(completed: Completed, { article }: Conversation): Resolved {
	const { question, speaker, topic, except = null, isElse = false, near = "never", name = null } = completed;
	const understood = speaker === null && topic === null ? null : { speaker, topic };
	return { question, understood, article, except, isElse, near, name };
}

const LEAD_WORDS = wordSet(LEADS);

// "And then?" is no question of its own.
function skipLeads(words: readonly { readonly head: string }[]): number {
	const from = words.findIndex(({ head }) => !LEAD_WORDS.has(head));
	return Math.max(0, from);
}
