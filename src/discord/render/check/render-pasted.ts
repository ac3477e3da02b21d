import type { Checked } from "../../../core/check/verdict.ts";
import { wordPasted } from "../../../presentation/check/pasted-wording.ts";
import { CHECK } from "../../command-names.ts";
import { inlineWhole } from "../markup/inline.ts";
import { bold } from "../markup/markdown.ts";
import { DIFFERENCE_STYLE } from "./difference-style.ts";

const MOST = 1_000;
const THE_REST = `The rest is too long to be shown here: use \`/${CHECK}\`.`;

/**
 * What stands above an answer about a quotation that is pasted into the question: the verdict, and what there is room
 * for.
 */
export function renderPasted(checked: Checked): string {
	const [verdict = "", ...details] = wordPasted(checked, inlineWhole, DIFFERENCE_STYLE);
	const all = [bold(verdict), ...details].join("\n");
	if (all.length <= MOST) return all;
	const lines = [bold(verdict)];
	for (const detail of details) {
		if ([...lines, detail, THE_REST].join("\n").length <= MOST) lines.push(detail);
	}
	return [...lines, THE_REST].join("\n");
}
