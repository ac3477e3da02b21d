import type { Content } from "../markup/content.ts";
import { escapeText } from "../markup/escape.ts";
import { bold, richText, section, words } from "../markup/rich-text.ts";

/** A verdict in bold, and sentences that say more. */
export function renderVerdict(verdict: string, details: readonly string[]): Content {
	return {
		blocks: richText(...section(...bold(verdict)), ...details.flatMap((detail) => section(...words(detail)))),
		text: [verdict, ...details]
			.filter((line) => line !== "")
			.map(escapeText)
			.join("\n"),
	};
}
