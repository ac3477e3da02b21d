import type { Blocks } from "./block.ts";

/** Takes plain text apart: at its empty lines, or where it has none, at each end of a line. */
export function plainBlocks(text: string): Blocks {
	const parts = /\n\s*\n/.test(text) ? text.split(/\n\s*\n/) : text.split("\n");
	const lines = parts.map((part) => part.replace(/\s+/g, " ").trim()).filter((line) => line !== "");
	return { blocks: lines.map((line) => ({ kind: "paragraph", text: line, bold: [] })), leftOut: [] };
}
