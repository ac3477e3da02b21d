import type { Understood } from "./answer.ts";
import type { Conversation } from "./conversation.ts";

/** A question that stands on its own, and how it was understood where an earlier one was needed for that. */
export type Resolved = {
	readonly question: string;
	readonly understood: Understood | null;
	/** The article that the conversation is about, where the question leans on it. */
	readonly article: string | null;
};

const PRONOUN = /\b(?:he|she|him|her|they|them|that (?:person|man|woman)|this (?:person|man|woman))\b/i;
const POSSESSIVE = /\b(?:his|their|her(?= \p{L}))\b/iu;
const LEAD = /^(?:and|so|but|also|ok|okay|then)[,\s]+/i;
const WHO_IS_THAT = /^who(?:'s|’s| is| was) (?:that|this|he|she|they|it)(?: (?:person|man|woman))?$/i;
const BARE =
	/^(?<word>when|where|why|how|how many|how much|how long|who|which|(?:from|by|to|with|for) (?:whom?|where|when|what))(?: exactly| (?:was|is|did|were|are) (?:that|this|it)(?: happen(?:ed)?)?)?$/i;
const WHAT_ABOUT = /^(?:what|how) about (?<topic>.+)$|^about (?<other>.+)$/i;
const WHAT_ELSE = /^(?:what|anything) else(?: (?:did|does) (?:he|she|they) say)?(?<topic> about .+)?$/i;

/** Completes a question from the conversation before it, only where its own words need that. */
export function resolveQuestion(question: string, conversation: Conversation): Resolved {
	const text = question.trim().replace(/[\s?.!]+$/, "");
	const bare = text.replace(LEAD, "");
	const { speaker, topic, article } = conversation;
	const lean = (whole: string, said: string | null, on: string | null): Resolved => ({
		question: whole,
		understood: { speaker: said, topic: on },
		article,
	});
	if (speaker && WHO_IS_THAT.test(bare)) return lean(`who is ${speaker}`, speaker, null);
	const { word } = BARE.exec(bare)?.groups ?? {};
	if (word !== undefined && topic) return lean(`${word} ${topic}`, null, topic);
	const about = WHAT_ABOUT.exec(bare)?.groups;
	const on = about?.topic ?? about?.other;
	if (on !== undefined && speaker) return lean(`what did ${speaker} say about ${on}`, speaker, on);
	const else_ = WHAT_ELSE.exec(bare);
	if (else_ && speaker)
		return lean(`what did ${speaker} say${else_.groups?.topic ?? ""}`, speaker, topicIn(else_.groups?.topic ?? ""));
	if (speaker && POSSESSIVE.test(bare)) return lean(bare.replace(POSSESSIVE, `${speaker}’s`), speaker, topicIn(bare));
	if (speaker && PRONOUN.test(bare)) return lean(bare.replace(PRONOUN, speaker), speaker, topicIn(bare));
	return { question, understood: null, article: null };
}

function topicIn(text: string): string | null {
	return / (?:about|on|regarding) (?<topic>.+)$/i.exec(text)?.groups?.topic ?? null;
}
