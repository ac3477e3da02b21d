import type { Register } from "../people/register.ts";
import { firstFrom } from "../text/find-place.ts";
import { PREPOSITIONS } from "../text/function-words.ts";
import { KIN, ROLES, TITLES } from "../text/titles.ts";
import type { Word } from "../text/words.ts";

type Range = { readonly first: number; readonly last: number };

const AFTER_HEAD = /^(?:[,(–—;:.-]|[rd]-.+|of|from|who|at|in|with|on|himself|herself)$/;
const RELATIVE = /^(?:who|whom|whose|which|that)$/;

/**
 * The entity that is the head of a phrase: of "Ann Lee, a spokeswoman for Bob Ray" Ann Lee; of "a friend of Ann Lee"
 * none.
 */
export function namedBy(
	{ words, register }: { words: readonly Word[]; register: Register },
	phrase: Range,
): number | null {
	const start = words[phrase.first]?.start ?? 0;
	const end = words[phrase.last - 1]?.end ?? 0;
	let isAfterOther = false;
	for (let at = firstFrom(register.mentions, start); at < register.mentions.length; at++) {
		const mention = register.mentions[at];
		if (!mention || mention.start >= end) return null;
		const name = { first: mention.word, last: firstFrom(words, mention.end) };
		if (register.entities[mention.entity]?.kind === "body") {
			if (isWhole(words, phrase, name)) return mention.entity;
			continue;
		}
		if (!isAfterOther && words[name.last]?.lower === "and" && name.last < phrase.last) return null;
		if (isHead(words, phrase, name)) return mention.entity;
		isAfterOther = true;
	}
	return null;
}

// Whether a name is all of a phrase, but for "the" and marks at the end.
function isWhole(words: readonly Word[], phrase: Range, name: Range): boolean {
	const first = words[phrase.first]?.lower === "the" ? phrase.first + 1 : phrase.first;
	let last = phrase.last;
	while (last > first && words[last - 1]?.isMark) last--;
	return name.first === first && name.last >= last;
}

// A name heads its phrase where no preposition stands before it and nothing but a comma, a bracket or a preposition
// after it.
function isHead(words: readonly Word[], phrase: Range, name: Range): boolean {
	const next = words[name.last];
	if (name.last < phrase.last && next && !AFTER_HEAD.test(next.lower)) return false;
	for (let at = name.first - 1; at >= phrase.first; at--) {
		const word = words[at];
		if (!word || RELATIVE.test(word.lower) || word.lower === "and") return false;
		if (PREPOSITIONS.has(word.lower)) return isTitlePreposition(words, at, name) || hasCommaBetween(words, at, name);
		if (/^(?:called|named|dubbed|known)$/.test(word.lower)) return name.last - name.first > 1;
	}
	return true;
}

// "the chief of staff, Ann Lee"
function hasCommaBetween(words: readonly Word[], at: number, name: Range): boolean {
	return words[name.first - 1]?.text === "," && at < name.first - 1;
}

// "Secretary of State John Kerry", "director of research Ann Lee": the preposition belongs to the title.
function isTitlePreposition(words: readonly Word[], at: number, name: Range): boolean {
	const before = words[at - 1];
	if (!before || at === name.first - 1) return false;
	const between = words.slice(at + 1, name.first);
	if (between.some(({ lower }) => lower === "'s")) return false;
	if (before.isCapital) return /^(?:of|on|for)$/.test(words[at]?.lower ?? "");
	return (
		words[at]?.lower === "of" &&
		ROLES.has(before.lower) &&
		!KIN.has(before.lower) &&
		!between.some(({ lower }) => TITLES.has(lower))
	);
}
