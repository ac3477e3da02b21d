import type { DifferenceShow } from "../../../presentation/check/difference.ts";
import { inlineWhole } from "../markup/inline.ts";
import { bold, struckThrough } from "../markup/markdown.ts";

/**
 * How the words of a difference are shown: what was printed only is struck through, what was pasted only is bold. The
 * words beside them say the same to whoever has them read aloud.
 */
export const DIFFERENCE_STYLE: DifferenceShow = {
	kept: inlineWhole,
	struck: (words) => styled(words, struckThrough),
	added: (words) => styled(words, bold),
};

// Marks with nothing between them would be shown, and Discord does not heed that a last tilde is escaped:
// https://www.npmjs.com/package/discord-markdown-parser (rule "strikethrough").
function styled(words: string, style: (markdown: string) => string): string {
	const markdown = inlineWhole(words);
	return markdown === "" || markdown.endsWith("~") ? markdown : style(markdown);
}
