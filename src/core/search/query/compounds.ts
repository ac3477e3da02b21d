import type { PassageIndex } from "../index/passage-index.ts";
import { termsOf } from "../terms/terms.ts";
import type { AskedToken } from "./expansion.ts";
import { spend, type Work } from "./work.ts";

const LEAST_PART = 3;
/** A longer word is not two words written as one. */
const LONGEST_WORD = 40;

/** The ways in which articles may write a word of a question as one word or as two: "north-east" ↔ "northeast". */
export function compoundsOf(
	index: PassageIndex,
	{ question, tokens, place, within, work }: AskedToken,
): readonly string[] {
	const word = wordAt(question, tokens[place]);
	const joined = [
		...joinWords(question, tokens[place - 1], tokens[place]),
		...joinWords(question, tokens[place], tokens[place + 1]),
	].filter((term) => index.countOf(term, within) > 0);
	if (joined.length > 0 || index.countOf(tokens[place]?.term ?? "", within) > 0) return joined;
	if (word.length > LONGEST_WORD) return [];
	for (let cut = LEAST_PART; cut <= word.length - LEAST_PART; cut++) {
		const [left, right, ...more] = [...termsOf(word.slice(0, cut)), ...termsOf(word.slice(cut))];
		if (left && right && more.length === 0 && standSideBySide(index, work, [left, right])) return [left, right];
	}
	return [];
}

type Word = { readonly start: number; readonly end: number };

function wordAt(question: string, word: Word | undefined): string {
	return word ? question.slice(word.start, word.end) : "";
}

/** The term of two words written as one, where only a space or a hyphen is between them. */
function joinWords(question: string, left: Word | undefined, right: Word | undefined): readonly string[] {
	if (!left || !right || !/^[\s-]$/.test(question.slice(left.end, right.start))) return [];
	const terms = termsOf(wordAt(question, left) + wordAt(question, right));
	return terms.length === 1 ? terms : [];
}

/** Whether the second term follows the first somewhere. */
function standSideBySide(index: PassageIndex, work: Work, [left, right]: readonly [string, string]): boolean {
	if (index.whole) return index.whole.standSideBySide(left, right);
	const [leftId, rightId] = [index.idOf(left), index.idOf(right)];
	if (leftId === undefined || rightId === undefined) return false;
	for (const passage of index.passagesWith(left)) {
		const { ids, from, to } = index.tokensOf(passage);
		if (!spend(work, to - from)) return false;
		for (let at = from; at + 1 < to; at++) if (ids[at] === leftId && ids[at + 1] === rightId) return true;
	}
	return false;
}
