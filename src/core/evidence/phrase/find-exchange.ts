import { ENDS_DESCRIPTION } from "./find-description.ts";
import type { Stretch } from "./widen-phrase.ts";
import type { PhraseWord } from "./words/phrase-words.ts";

/**
 * What was got for something that the question names: the words behind "in exchange for" where what was given stands
 * before it; null where the sentence tells of no exchange or tells it the other way round.
 */
export function findExchange(words: readonly PhraseWord[]): Stretch | null {
	const at = words.findIndex(
		({ lower }, i) =>
			lower === "for" &&
			(words[i - 1]?.lower === "exchange" || words[i - 1]?.lower === "return") &&
			words[i - 2]?.lower === "in",
	);
	const isGivenBefore = words.slice(0, Math.max(0, at - 2)).some(({ asked }) => asked > 0);
	if (at < 0 || !isGivenBefore) return null;
	let end = at + 1;
	while (end < words.length && !endsExchange(words[end])) end++;
	return end > at + 1 ? { first: at + 1, end } : null;
}

function endsExchange(word: PhraseWord | undefined): boolean {
	return (
		word === undefined ||
		ENDS_DESCRIPTION.has(word.wordClass) ||
		/^(?:following|after|before|during|by)$/.test(word.lower)
	);
}
