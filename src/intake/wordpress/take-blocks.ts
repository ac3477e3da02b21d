import type { LeftOut } from "../blocks/block.ts";
import { keepsWords } from "./formatting.ts";

/** The content of a post, and what was taken out of it: none of the words, which may be for nobody to read. */
export type Expanded = { readonly content: string; readonly leftOut: readonly LeftOut[] };

// https://developer.wordpress.org/block-editor/getting-started/fundamentals/markup-representation-block/
const DELIMITER = /<!--\s{1,5}(\/?)wp:([a-z][\w/-]{0,80})/g;
const CLOSING = "-->";
const ENDS_ITSELF = /\/\s?$/;
const HIDDEN = /"blockVisibility":(?:false|\{"hideBlock":true)/;

/**
 * The content of a post without the blocks of WordPress's editor that may be for some readers only, by their names, or
 * that are hidden; a pattern, of which an export has a number in place of words, is told of.
 */
export function takeBlocks(content: string): Expanded {
	if (!content.includes("wp:")) return { content, leftOut: [] };
	const parts: string[] = [];
	const leftOut: LeftOut[] = [];
	let at = 0;
	let kept: { readonly name: string; depth: number } | null = null;
	let end = 0;
	for (const { 0: opening, 1: slash, 2: name = "", index } of content.matchAll(DELIMITER)) {
		// What looks like another within its attributes is none.
		if (index < end) continue;
		const closing = content.indexOf(CLOSING, index);
		if (closing < 0) break;
		end = closing + CLOSING.length;
		const rest = content.slice(index + opening.length, closing);
		const isWhole = ENDS_ITSELF.test(rest);
		if (kept !== null) {
			if (name === kept.name && !isWhole) kept.depth += slash === "" ? 1 : -1;
			if (kept.depth === 0) [kept, at] = [null, end];
			continue;
		}
		if (name === "block" && isWhole) leftOut.push({ text: "[wp:block]", reason: IS_PATTERN });
		if (slash !== "" || isWhole || !(keepsWords(name) || HIDDEN.test(rest))) continue;
		parts.push(content.slice(at, index));
		kept = { name, depth: 1 };
		leftOut.push({ text: `[wp:${name}]`, reason: "is a block that may show its words to some readers only" });
	}
	return { content: parts.join("") + (kept === null ? content.slice(at) : ""), leftOut };
}

const IS_PATTERN = "is a pattern of the site, whose words stand elsewhere in the export";
