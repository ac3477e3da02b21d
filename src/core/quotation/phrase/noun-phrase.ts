import type { Span } from "../../article/article.ts";
import { PREPOSITIONS } from "../text/function-words.ts";
import { ROLES } from "../text/titles.ts";
import type { Word } from "../text/words.ts";

type Range = { readonly first: number; readonly last: number };

/** The phrase as printed, without a relative clause and without commas at its end. */
export function trimPhrase(words: readonly Word[], { first, last }: Range): Span | null {
	let end = last;
	for (let at = first + 1; at < last; at++) {
		if (/^(?:who|whom|whose|which)$/.test(words[at]?.lower ?? "")) {
			end = at;
			break;
		}
	}
	while (end > first && isOuterMark(words[end - 1])) end--;
	const start = words[first]?.start;
	const stop = words[end - 1]?.end;
	return start === undefined || stop === undefined || stop <= start ? null : { start, end: stop };
}

/** The role noun that heads a phrase for one person: "spokesman" of "a campaign spokesman in Kent". */
export function singularRoleOf(words: readonly Word[], { first, last }: Range): string | null {
	let head: string | null = null;
	for (let at = first; at < last; at++) {
		const word = words[at];
		if (!word || word.isMark || PREPOSITIONS.has(word.lower) || /^(?:who|that|called|named)$/.test(word.lower)) break;
		if (word.lower === "and") return null;
		head = word.lower;
	}
	return head !== null && ROLES.has(head) ? head : null;
}

function isOuterMark(word: Word | undefined): boolean {
	return word !== undefined && /^[,;:.–—-]$/.test(word.text);
}
