import type { Citation } from "../../core/answer/answer.ts";
import type { Verdict } from "../../core/check/verdict.ts";

/** All that a verdict points to, best first. */
export function citedInCheck(verdict: Verdict): readonly Pick<Citation, "article">[] {
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
