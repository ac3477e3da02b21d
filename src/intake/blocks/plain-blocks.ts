import type { Blocks, LeftOut } from "./block.ts";
import { reasonOfLinks } from "./html/judge-links.ts";
import { splitPlain } from "./split-plain.ts";
import { oneLine } from "./visible.ts";

/**
 * Takes plain text apart: at its empty lines; where it has none, at the lines that are set in, or at each end of a line
 * that is not just where the page ended. One long line that has none of them stays one paragraph.
 */
export function plainBlocks(text: string): Blocks {
	const { body, end } = cutEnd(text);
	const lines = splitPlain(body)
		.map(oneLine)
		.filter((line) => line !== "");
	const judged = lines.map((line) => ({ line, reason: reasonOfLine(line) }));
	return {
		blocks: judged.flatMap(({ line, reason }) =>
			reason === null ? [{ kind: "paragraph" as const, text: line, bold: [] }] : [],
		),
		leftOut: [
			...judged.flatMap(({ line, reason }): readonly LeftOut[] => (reason === null ? [] : [{ text: line, reason }])),
			...(end === "" ? [] : [{ text: end, reason: "marks the end" }]),
		],
	};
}

/** What agencies put below a story. */
const END_MARK = /^(?:\((?:ends?|more|END|ENDS|MORE)\)|-+ ?(?:ends?|ENDS?|30|more|MORE) ?-+|ENDS?|#{2,5}|\*{3,5})$/;

/** A text without the mark of its end, so that the empty line above it tells nothing of the paragraphs. */
function cutEnd(text: string): { readonly body: string; readonly end: string } {
	const body = text.trimEnd();
	const last = body.slice(Math.max(body.lastIndexOf("\n"), body.lastIndexOf("\r")) + 1);
	const end = last.trim();
	return END_MARK.test(end) && end !== body.trim()
		? { body: body.slice(0, -last.length).trimEnd(), end }
		: { body: text, end: "" };
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
