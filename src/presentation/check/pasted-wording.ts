import type { Checked } from "../../core/check/verdict.ts";
import type { Show } from "../show.ts";
import { wordCheck } from "./check-wording.ts";
import { type DifferenceShow, writeDifference } from "./difference.ts";
import { earlierFacts, headEarlier } from "./earlier-wording.ts";

/** What to say, above an answer, of a quotation that was pasted into the question: lines that `show` has made safe. */
export function wordPasted(checked: Checked, show: Show, differing: DifferenceShow = show): readonly string[] {
	const { verdict, details } = wordCheck(checked);
	const difference = "parts" in checked.verdict ? [writeDifference(checked.verdict, checked.pasted, differing)] : [];
	const earlier = checked.earlier.map((it) => earlierFacts(it, checked).map(show).join(" · "));
	const where = earlier.length === 0 ? [] : [headEarlier(checked.earlier), ...earlier];
	return [`The quotation in the question: ${show(verdict)}`, ...details.map(show), ...where, ...difference];
}
