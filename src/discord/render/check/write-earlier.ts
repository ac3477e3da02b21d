import type { Checked, Earlier } from "../../../core/check/verdict.ts";
import { earlierFacts, earlierWords, headEarlier } from "../../../presentation/check/earlier-wording.ts";
import { escapeMarkdown } from "../markup/escape.ts";
import { fitLines } from "../markup/fit-lines.ts";
import { inline } from "../markup/inline.ts";
import { maskedLink, quoteBlock, smallPrint } from "../markup/markdown.ts";

const ROOM = 900;
const LONGEST_ADDRESS = 300;

/** Which articles printed words before they were changed, what these said where that is kept, and links to them. */
export function writeEarlier(checked: Checked): string {
	const { earlier } = checked;
	if (earlier.length === 0) return "";
	const lines = earlier.flatMap((it) => [writeWhere(it, checked), writeWords(it)].filter((line) => line !== ""));
	return [headEarlier(earlier), ...fitLines(lines, ROOM)].join("\n");
}

function writeWords(earlier: Earlier): string {
	const words = earlierWords(earlier);
	return words === null ? "" : quoteBlock(escapeMarkdown(words));
}

function writeWhere(earlier: Earlier, checked: Checked): string {
	const { url = "" } = earlier.article;
	const facts = earlierFacts(earlier, checked).map(inline);
	return smallPrint([...facts, ...(url.length <= LONGEST_ADDRESS ? maskedLink("Read article", url) : [])].join(" · "));
}
