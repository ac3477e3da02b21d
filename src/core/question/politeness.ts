import { filePhrases, type QuestionWord, skipPhrase, skipPhrases } from "./question-words.ts";

const GREETINGS = filePhrases(
	`please; pls; hey; hi; hi there; hello; ok; okay; so; and; but; good morning; good afternoon; good evening; morning; thanks; thank you;
	sorry; quick question; question; team; all; everyone; folks; just; um; well; then; now`,
);
const REQUESTS = filePhrases(
	`do we know; do you know; do we have; do you have; does anyone know; does anybody know; anyone know; any idea; any idea about; tell me;
	show me; find me; find out; look up; check; i want to know; i need to know; i'd like to know; i wonder; i'm wondering; wondering;
	im wondering; was wondering; i was wondering; we need to know; we want to know; can you tell me; can you show me; can you find me;
	can you find out; can you find; can you look up; can you check; could you tell me; could you show me; could you find me;
	could you find out; could you find; could you look up; could you check; would you tell me; will you tell me; can someone tell me;
	can anyone tell me; could someone tell me; can we find; is it true that; is it right that; is it correct that; is it the case that;
	remind me; let me know; help me find; i need; i want; i'm looking for; im looking for; looking for; what do we know about who`,
);

/** The place behind the greetings and the politeness that a question opens with: "hi! can you tell me". */
export function skipPoliteness(words: readonly QuestionWord[]): number {
	const bare = words.map((word) => ({ ...word, lower: word.lower.replaceAll(/^[("“]|[,.!?:;)”"]+$/g, "") }));
	let at = 0;
	for (let next = skipOnce(bare, at); next > at; next = skipOnce(bare, at)) at = next;
	return at < words.length ? at : 0;
}

function skipOnce(words: readonly QuestionWord[], at: number): number {
	return skipPhrase(words, skipPhrases(words, at, GREETINGS), REQUESTS);
}
