import type { Blocks, Composed } from "./block.ts";

/** Puts the text of an article together from its blocks. */
export function compose({ blocks, leftOut }: Blocks): Composed {
	const text = blocks.map((block) => block.text).join("\n\n");
	return { text, forms: [], leftOut, corrections: [], byline: null, dateline: null };
}
