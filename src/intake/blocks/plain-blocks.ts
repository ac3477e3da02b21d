import type { Blocks, LeftOut } from "./block.ts";
import { reasonOfLinks } from "./html/judge-links.ts";
import { splitPlain } from "./split-plain.ts";
import { oneLine } from "./visible.ts";

/**
 * Takes plain text apart: at its empty lines; where it has none, at the lines that are set in, or at each end of a line
 * that is not just where the page ended. One long line that has none of them stays one paragraph.
 */
export function plainBlocks(text: string): Blocks {
	const lines = splitPlain(text)
		.map(oneLine)
		.filter((line) => line !== "");
	const judged = lines.map((line) => ({ line, reason: reasonOfLine(line) }));
	return {
		blocks: judged.flatMap(({ line, reason }) =>
			reason === null ? [{ kind: "paragraph" as const, text: line, bold: [] }] : [],
		),
		leftOut: judged.flatMap(({ line, reason }): readonly LeftOut[] =>
			reason === null ? [] : [{ text: line, reason }],
		),
	};
}

// "Read more: https://…"
const ADDRESS = /https?:\/\/\S+/;

function reasonOfLine(text: string): string | null {
	const address = text.length <= LONGEST_LINE ? ADDRESS.exec(text) : null;
	if (!address) return reasonOfLinks({ text, bold: [], isLinked: false, unlinked: text });
	const unlinked = text.replace(address[0], "").trim();
	return reasonOfLinks({ text, bold: [], isLinked: true, unlinked });
}

const LONGEST_LINE = 2000;
