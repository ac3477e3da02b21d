import { CUE_WORDS } from "../text/cue-words.ts";
import { AUXILIARIES, CONJUNCTIONS, isAdverb, PREPOSITIONS, TIME_WORDS } from "../text/function-words.ts";
import type { Name } from "../text/names.ts";
import { ROLES } from "../text/titles.ts";
import type { Word } from "../text/words.ts";
import { ARTICLES, type Description, describe, OWNERS } from "./description.ts";

const MOST_WORDS = 24;

/** The description in apposition after a name, or after "who is". */
export function describeAfter(words: readonly Word[], name: Name): Description | null {
	const comma = words[name.last];
	if (!comma || !/^[,(–—-]$/.test(comma.text) || comma.sentence !== words[name.first]?.sentence) return null;
	const from = skipBeforeApposition(words, name.last + 1);
	if (from === null) return null;
	const to = endOfApposition(words, from);
	if (to <= from || to - from > MOST_WORDS) return null;
	const head = headOf(words, from, to);
	if (head === null || isListItem(words, from, to)) return null;
	const opener = words[from]?.lower ?? "";
	const weight = ARTICLES.has(opener) ? 5 : OWNERS.has(opener) ? 1 : 4;
	return describe(words, { first: from, last: to }, { head, weight });
}

// Passes over an age, "now", "who is": what may stand between the comma and the phrase.
function skipBeforeApposition(words: readonly Word[], at: number): number | null {
	let from = at;
	const age = words[from];
	if (age && /^\d{1,3}$/.test(age.text) && words[from + 1]?.text === ",") from += 2;
	if (words[from]?.lower === "who") {
		from++;
		while (words[from] && isAdverb(words[from]?.lower ?? "")) from++;
		if (!/^(?:is|was|'s)$/.test(words[from]?.lower ?? "")) return null;
		from++;
	}
	while (
		words[from] &&
		/^(?:now|then|currently|also|once|himself|herself|formerly|previously)$/.test(words[from]?.lower ?? "")
	)
		from++;
	const word = words[from];
	if (!word || word.isMark || TIME_WORDS.has(word.lower) || PREPOSITIONS.has(word.lower)) return null;
	const isBare =
		!ARTICLES.has(word.lower) &&
		(CONJUNCTIONS.has(word.lower) || AUXILIARIES.has(word.lower) || CUE_WORDS.has(word.lower));
	return isBare || /^(?:he|she|they|it|we|i|you|this|that)$/.test(word.lower) ? null : from;
}

// Up to the next comma, dash, bracket, end of sentence, relative clause, or verb of speech.
function endOfApposition(words: readonly Word[], from: number): number {
	const sentence = words[from]?.sentence;
	let to = from;
	for (; to < words.length && to <= from + MOST_WORDS; to++) {
		const word = words[to];
		if (!word || word.sentence !== sentence) return to;
		if (word.isMark && !/^[’'&/$#+-]$/.test(word.text)) return to;
		if (to > from && (/^(?:who|whom|whose|which)$/.test(word.lower) || TIME_WORDS.has(word.lower))) return to;
		const cue = CUE_WORDS.get(word.lower);
		if (to > from && cue && cue.form === "past" && /^(?:say|tell)$/.test(cue.lemma)) return to;
	}
	return to;
}

// The role noun that the phrase is about: the last one before a preposition or a verb. "the ranking member of …" →
// "member".
function headOf(words: readonly Word[], from: number, to: number): string | null {
	let head: string | null = null;
	for (let at = from; at < to; at++) {
		const word = words[at];
		if (!word) break;
		if (at > from && (PREPOSITIONS.has(word.lower) || word.lower === "and")) break;
		if (ROLES.has(word.lower)) head = word.lower;
	}
	return head;
}

// "Ann Lee, mayor Bob Ray and …": another person rather than a description.
function isListItem(words: readonly Word[], from: number, to: number): boolean {
	const opener = words[from];
	if (!opener || ARTICLES.has(opener.lower) || OWNERS.has(opener.lower)) return false;
	if (words.slice(from, to - 1).some(({ lower }, at) => ROLES.has(lower) && words[from + at + 1]?.isCapital === true))
		return true;
	const last = words[to - 1];
	const beforeLast = words[to - 2];
	return (
		last?.isCapital === true &&
		beforeLast?.isCapital === true &&
		words[to]?.lower !== "," &&
		!words.slice(from, to).some(({ lower }) => PREPOSITIONS.has(lower) || lower === "'s")
	);
}
