import type { Citation } from "../../core/answer/answer.ts";
import type { Checked, Verdict } from "../../core/check/verdict.ts";

type Cited = readonly Pick<Citation, "article">[];

/** All that a check points to, best first: where words were printed before, and what is printed now. */
export function citedInCheck({ earlier, verdict }: Pick<Checked, "earlier" | "verdict">): Cited {
	return [...earlier, ...citedInVerdict(verdict)];
}

function citedInVerdict(verdict: Verdict): Cited {
	switch (verdict.kind) {
		case "stitched":
			return verdict.pieces.flatMap(({ place }) => place.citations);
		case "headline":
			return verdict.headlines;
		case "not-found":
			return verdict.closest;
		default:
			return verdict.places.flatMap(({ citations }) => citations);
	}
}
