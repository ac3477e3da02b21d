import type { Span } from "../../article/article.ts";
import type { Register } from "../people/register.ts";
import { CUE_WORDS } from "../text/cue-words.ts";
import { firstFrom } from "../text/find-place.ts";
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, isAdverb, PREPOSITIONS } from "../text/function-words.ts";
import { ROLE_MODIFIERS, ROLES } from "../text/titles.ts";
import type { Word } from "../text/words.ts";

const MOST_WORDS = 14;
const MOST_APPOSITION = 24;

/** What "who" stands for: the person named before it, or else the phrase before it. */
export type Antecedent = { readonly entity: number | null; readonly phrase: Span | null };

/** The antecedent of the relative pronoun at an index. */
export function findAntecedent(
	{ words, register }: { words: readonly Word[]; register: Register },
	at: number,
): Antecedent {
	const entity = personBefore({ words, register }, at);
	return entity === null ? { entity, phrase: phraseBefore(words, at) } : { entity, phrase: null };
}

// "Ann Lee, who"; "Ann Lee, a teacher in Kent, who"; "Ann Lee of Kent, who".
function personBefore({ words, register }: { words: readonly Word[]; register: Register }, at: number): number | null {
	const pronoun = words[at];
	if (!pronoun) return null;
	for (let index = firstFrom(register.mentions, pronoun.start) - 1; index >= 0; index--) {
		const mention = register.mentions[index];
		if (!mention || mention.sentence !== pronoun.sentence || at - mention.word > MOST_APPOSITION) return null;
		if (register.entities[mention.entity]?.kind !== "person" || mention.isPossessive) continue;
		const between = words.slice(firstFrom(words, mention.end), at);
		if (between.every(({ isMark }) => isMark)) return mention.entity;
		const [opening] = between;
		const isClosed = between.at(-1)?.isMark === true;
		const isApposition =
			/^(?:,|\(|of|from)$/.test(opening?.lower ?? "") &&
			!between.some(({ lower }) => CUE_WORDS.has(lower) || AUXILIARIES.has(lower));
		return isClosed && isApposition ? mention.entity : null;
	}
	return null;
}

// Backwards before "who", over the noun phrase: to its determiner, or to the verb, the mark or the preposition before
// it.
function phraseBefore(words: readonly Word[], at: number): Span | null {
	const last = words[at - 1]?.text === "," ? at - 1 : at;
	let first = last;
	while (first > 0 && last - first < MOST_WORDS && isInPhrase(words, first - 1, at)) {
		first--;
		if (DETERMINERS.has(words[first]?.lower ?? "") && words[first - 1]?.lower !== "of") break;
	}
	while (first < last && (PREPOSITIONS.has(words[first]?.lower ?? "") || words[first]?.lower === "'s")) first++;
	const start = words[first]?.start;
	const end = words[last - 1]?.end;
	return start === undefined || end === undefined || first >= last ? null : { start, end };
}

function isInPhrase(words: readonly Word[], index: number, at: number): boolean {
	const word = words[index];
	if (!word || word.isMark || word.sentence !== words[at]?.sentence) return false;
	const { lower } = word;
	if (ROLES.has(lower) || ROLE_MODIFIERS.has(lower) || DETERMINERS.has(lower)) return true;
	if (/^(?:of|for|in|from|at|with|on|near)$/.test(lower)) return index < at - 1;
	return (
		!PREPOSITIONS.has(lower) &&
		!CONJUNCTIONS.has(lower) &&
		!AUXILIARIES.has(lower) &&
		!CUE_WORDS.has(lower) &&
		!isAdverb(lower)
	);
}
