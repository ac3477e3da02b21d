import type { Span } from "../../article/article.ts";
import type { Aligned } from "../alignment/chain-runs.ts";
import type { Pasted } from "../text/pasted.ts";
import type { CheckScope } from "../text/stretch.ts";
import { findOwners } from "../text/word-owners.ts";
import type { Piece, Verdict } from "../verdict.ts";
import { compareWords } from "./difference.ts";
import { judgeExact, type SomeFound } from "./judge-exact.ts";
import { judgeNear } from "./judge-near.ts";
import { createMarks } from "./marks.ts";
import { findPlaces, placeAt } from "./places.ts";
import { sideOf } from "./printed.ts";
import { createRegisters } from "./registers.ts";

/** The pieces that a text is made of, and to whom it is ascribed. */
export type Pieces = {
	readonly pieces: readonly [Aligned, ...Aligned[]];
	readonly speaker: string | undefined;
};

/** The verdict on a text that is made of one piece, or stitched of several. */
export function judgeAligned(scope: CheckScope, pasted: Pasted, { pieces, speaker }: Pieces): Verdict {
	const [first, second, ...others] = pieces;
	if (!second) return judgeOne(scope, pasted, { aligned: first, speaker });
	const toPiece = (aligned: Aligned): Piece => ({
		place: samePlaces(scope, { aligned, leftOut: leftOutOf(pasted, aligned) }, speaker)[0].place,
		pasted: pastedSpan(pasted, aligned.pasted),
	});
	return {
		kind: "stitched",
		pieces: [toPiece(first), toPiece(second), ...others.map(toPiece)],
		added: betweenPieces(pasted, pieces),
	};
}

/** How many of its words a piece has in common with the pasted text. */
export function countKept(pasted: Pasted, aligned: Aligned): number {
	return aligned.printed.to - aligned.printed.from - leftOutOf(pasted, aligned).size;
}

type One = { readonly aligned: Aligned; readonly speaker: string | undefined };

/** The verdict on words that are nearly those of one speech, or of the article's own. */
function judgeOne(scope: CheckScope, pasted: Pasted, { aligned, speaker }: One): Verdict {
	const whole = { ...aligned, pasted: { from: 0, to: pasted.words.length } };
	const found = samePlaces(scope, { aligned, leftOut: leftOutOf(pasted, whole) }, speaker);
	const [{ place, printed }, ...others] = found;
	const places = [place, ...others.map((it) => it.place)] as const;
	return judgeNear(scope.index, pasted, { printed, places }) ?? judgeExact(scope.index, pasted, found);
}

/** Which printed words of a piece a pasted text leaves out, by number. */
function leftOutOf(pasted: Pasted, { stretch, printed, pasted: { from, to } }: Aligned): ReadonlySet<number> {
	const side = sideOf({ stretch, ...printed, leftOut: new Set() });
	const parts = compareWords(side, { text: pasted.text, words: pasted.words.slice(from, to) });
	const kept = parts.flatMap((part) => (part.kind === "kept" ? [part.printed] : []));
	const owners = findOwners(side.words, kept);
	return new Set(side.words.flatMap((_, at) => (owners[at] === -1 ? [at] : [])));
}

type Passed = { readonly aligned: Aligned; readonly leftOut: ReadonlySet<number> };

/** All places where the printed words of a piece are printed, at least the one that is known; the best first. */
function samePlaces(scope: CheckScope, { aligned, leftOut }: Passed, speaker: string | undefined): SomeFound {
	const { stretch, printed } = aligned;
	const known = { stretch, ...printed, leftOut };
	const [best, ...others] = findPlaces(scope, { words: sideOf(known).words, leftOut }, speaker);
	return best
		? [best, ...others]
		: [
				{
					place: placeAt(scope, known, { speaker, registers: createRegisters(), marks: createMarks() }),
					printed: known,
				},
			];
}

function pastedSpan({ words }: Pasted, { from, to }: Aligned["pasted"]): Span {
	return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** The spans of the pasted words that are in no piece. */
function betweenPieces(pasted: Pasted, pieces: readonly Aligned[]): readonly Span[] {
	const end = pasted.words.length;
	return [...pieces.map((piece) => piece.pasted), { from: end, to: end }].flatMap(({ from }, at) => {
		const gap = { from: pieces[at - 1]?.pasted.to ?? 0, to: from };
		return gap.to > gap.from ? [pastedSpan(pasted, gap)] : [];
	});
}
