import type { Checked } from "../../../core/check/verdict.ts";
import { wordPasted } from "../../../presentation/check/pasted-wording.ts";
import { isolate } from "../../../presentation/isolate.ts";
import type { Content } from "../markup/content.ts";
import { escapeText } from "../markup/escape.ts";
import { ROOM } from "../markup/limits.ts";
import { takeFitting } from "../markup/take-fitting.ts";
import { renderVerdict } from "./render-verdict.ts";

const THE_REST = "The rest is too long to be shown here: check the quotation by itself.";

/** What is said above an answer of a quotation in its question: the verdict in bold, and what there is room for. */
export function renderPasted(checked: Checked): Content {
	const [verdict = "", ...details] = wordPasted(checked, isolate);
	const measure = (detail: string) => escapeText(detail).length;
	const { shown, more } = takeFitting(details, { most: ROOM.pasted - verdict.length - THE_REST.length, measure });
	return renderVerdict(verdict, more > 0 ? [...shown, THE_REST] : shown);
}
