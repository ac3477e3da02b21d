import { ADVERBS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, TIME_WORDS } from "../text/function-words.ts";
import { isAdverbAt, isTimeAt, lowerAt, type Reading, type Run } from "../text/reading.ts";
import { ROLE_MODIFIERS, ROLES, TITLES } from "../text/titles.ts";
import { isNominal } from "./noun-phrase-bounds.ts";

const LONGEST_PHRASE = 40;

/** The noun phrase whose last word stands at a number. */
export function findPhraseEndingAt(reading: Reading, last: number, from: number): Run | null {
	if (last < from || !isNominal(reading, last) || isTimeAt(reading, last)) return null;
	const bound = Math.max(from, last - LONGEST_PHRASE);
	let first = last;
	while (first > bound) {
		const step = stepBack(reading, first, bound);
		if (step === 0) break;
		first -= step;
	}
	return { first, end: last + 1 };
}

/** How many words to the left belong to the phrase that begins at a word; 0 where it is whole. */
function stepBack(reading: Reading, first: number, from: number): number {
	const { words } = reading;
	const lower = lowerAt(reading, first);
	const before = lowerAt(reading, first - 1);
	if (SUBJECT_PRONOUNS.has(lower) || before === "" || before === "who") return 0;
	if (before === "'s" || before === "'") return first - 2 >= from && isNominal(reading, first - 2) ? 2 : 0;
	if (lower === "'s") return 1;
	if (before === "of" || before === "for" || PREPOSITIONS.has(before)) {
		if (before === "as" || before === "like" || before === "than") return 0;
		const isTime = TIME_WORDS.has(lower) || PERIODS.has(lower) || /^\d/.test(lower);
		return first - 2 >= from &&
			isNominal(reading, first - 2) &&
			!isTime &&
			!SUBJECT_PRONOUNS.has(lowerAt(reading, first - 2))
			? 2
			: 0;
	}
	if (DETERMINERS.has(lower) && !(DETERMINERS.has(before) || before === "all")) {
		return before === "and" ? joinsPhrases(reading, first, from) : 0;
	}
	if (before === "and" || before === "&") return joinsPhrases(reading, first, from);
	if (words[first - 1]?.isMark) return 0;
	if (
		(!isNominal(reading, first - 1) && !DETERMINERS.has(before)) ||
		ADVERBS.has(before) ||
		isAdverbAt(reading, first - 1)
	)
		return 0;
	if (isTimeAt(reading, first - 1) || PERIODS.has(before) || /^(?:1[89]|20)\d\d$/.test(before)) return 0;
	const isName = words[first]?.isCapital === true && !TITLES.has(lower);
	const isLowerBefore = words[first - 1]?.isCapital !== true;
	if (
		isName &&
		isLowerBefore &&
		!TITLES.has(before) &&
		!ROLES.has(before) &&
		!ROLE_MODIFIERS.has(before) &&
		!DETERMINERS.has(before) &&
		!before.includes("-")
	)
		return 0;
	return 1;
}

/** "Jones and Smith said": the phrase before "and" belongs to the subject where nothing else stands before it. */
function joinsPhrases(reading: Reading, first: number, from: number): number {
	const left = first - 2 >= from ? findPhraseEndingAt(reading, first - 2, from) : null;
	if (!left) return 0;
	const isClear = left.first === from || /^(?:,|but|and|so)$/.test(lowerAt(reading, left.first - 1));
	return isClear ? first - left.first : 0;
}

export const PERIODS = new Set("week month year night morning afternoon evening day weekend hour".split(" "));
