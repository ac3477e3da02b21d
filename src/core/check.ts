import type { Archive } from "./answer/archive.ts";
import { checkQuotation } from "./check/check-quotation.ts";
import { findEarlier, REMEMBER_NOTHING, type RecallEarlier } from "./check/earlier.ts";
import { findPasted } from "./check/find-pasted.ts";
import { assertCited } from "./check/judgement/assert-cited.ts";
import type { Checked, Pasting } from "./check/verdict.ts";
import type { Asked } from "./question/asked.ts";
import { readIntent } from "./question/intent/read-intent.ts";
import { readQuotationQuestion } from "./question/saying/quotation-question.ts";

/** A pasted quotation in, a verdict out. It does not throw, whatever the text. */
export type Check = (pasting: Pasting) => Checked;

/** The port by which quotations are checked against an archive, and what is remembered of its earlier versions. */
export function createCheck(archive: Archive, recall: RecallEarlier = REMEMBER_NOTHING): Check {
	return (pasting) => {
		const checked = assertCited(checkQuotation(archive, pasting));
		const { verdict } = checked;
		return { ...checked, earlier: findEarlier(archive, recall, { pasting, verdict }) };
	};
}

/**
 * Checks the quotation that is pasted into a question, against whoever the question says it is by; null where it holds
 * none. What stands within quotation marks where somebody asks who is quoted in an article is its headline.
 */
export function checkPasted<Result = Checked>(
	check: (pasting: Pasting) => Result,
	{ question, article, speaker }: Asked,
): Result | null {
	const pasted = findPasted(question);
	if (pasted === null || readIntent(question).kind === "quoted") return null;
	const read = readQuotationQuestion(question);
	const asked = speaker ?? (read?.kind === "what-said" ? read.speaker : undefined);
	return check({ text: question.slice(pasted.start, pasted.end), article, speaker: asked });
}
