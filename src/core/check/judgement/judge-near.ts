import type { Span } from "../../article/article.ts";
import { firstFrom } from "../../quotation/text/find-place.ts";
import { NEGATIONS } from "../../quotation/text/function-words.ts";
import type { PassageIndex } from "../../search/index/passage-index.ts";
import { splitCompared } from "../text/compared-words.ts";
import type { Pasted } from "../text/pasted.ts";
import type { Part, Places, Verdict } from "../verdict.ts";
import { changeOf } from "./change.ts";
import { compareWords } from "./difference.ts";
import { type Printed, sideOf } from "./printed.ts";

type Near = { readonly printed: Printed; readonly places: Places };

/** The verdict on a pasted text that differs from words of one speech; null where it does not after all. */
export function judgeNear(index: PassageIndex, pasted: Pasted, { printed, places }: Near): Verdict | null {
	const parts = compareWords(sideOf(printed), pasted);
	const struck = parts.flatMap((part) => (part.kind === "struck" ? [part.printed] : []));
	const isAdded = parts.some(({ kind }) => kind === "added");
	if (!isAdded && struck.length === 0) return null;
	const { text } = printed.stretch.article;
	const gaps = parts.flatMap((part, at) => (part.kind === "struck" ? [gapOf(text, pasted, { parts, at })] : []));
	// "I do … support it" is shortened, and "I do support it" for "I do not support it" says something else.
	const isReversed = gaps.some(({ isNegation, isMarked }) => isNegation && !isMarked);
	if (isAdded || isReversed)
		return { kind: "altered", places, parts, change: changeOf(index, parts, { printed: text, pasted }) };
	const contents = index
		.passagesIn(printed.stretch.passages)
		.flatMap(({ quotations }) => quotations)
		.filter(({ kind }) => kind !== "indirect")
		.map(({ content }) => content);
	return {
		kind: "shortened",
		places,
		parts,
		isMarked: gaps.every(({ isMarked }) => isMarked),
		isOnlyAttribution: areOutside(struck, contents) && places[0].voice.kind !== "own",
		leavesOutNegation: gaps.some(({ isNegation }) => isNegation),
	};
}

type Place = { readonly parts: readonly Part[]; readonly at: number };

/** Whether a "not" or the like is among struck words, and whether an ellipsis stands for them. */
function gapOf(text: string, pasted: Pasted, { parts, at }: Place) {
	const part = parts[at];
	const next = parts[at + 1];
	const keys = part?.kind === "struck" ? splitCompared(text, part.printed).map(({ key }) => key) : [];
	const after = next && next.kind !== "struck" ? next.pasted.start : -1;
	const word = after < 0 ? -1 : firstFrom(pasted.words, after);
	return {
		isNegation: keys.some((key) => NEGATIONS.has(key) || key.endsWith("n't")),
		isMarked: pasted.isAfterEllipsis[word] === true,
	};
}

/** Whether none of some spans overlaps one of others; both are in order. */
function areOutside(spans: readonly Span[], others: readonly Span[]): boolean {
	let [next, reached] = [0, 0];
	return spans.every(({ start, end }) => {
		for (; (others[next]?.start ?? Number.POSITIVE_INFINITY) < end; next++)
			reached = Math.max(reached, others[next]?.end ?? 0);
		return reached <= start;
	});
}
