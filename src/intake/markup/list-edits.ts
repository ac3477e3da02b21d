import { breakAt, type Edit } from "./edit.ts";
import type { MarkdownToken } from "./markdown-tokens.ts";

/**
 * The bullets of a list of two items or more; each item is a paragraph. A dash before a single item is left: "- Ann
 * Lee"
 * signs a letter. A number before an item is seen by a reader and left.
 */
export function listEdits(tokens: readonly MarkdownToken[]): Edit[] {
	const edits: Edit[] = [];
	const open: { readonly list: MarkdownToken; readonly prefixes: MarkdownToken[] }[] = [];
	const close = () => {
		const { list, prefixes = [] } = open.pop() ?? {};
		if (prefixes.length < 2) return;
		for (const { start, end } of prefixes) {
			edits.push(breakAt(start));
			if (list?.type === "listUnordered") edits.push({ start, end, text: "" });
		}
	};
	for (const token of tokens) {
		while ((open.at(-1)?.list.depth ?? -1) >= token.depth) close();
		if (token.type === "listUnordered" || token.type === "listOrdered") open.push({ list: token, prefixes: [] });
		const list = open.at(-1);
		if (token.type === "listItemPrefix") list?.prefixes.push(token);
	}
	while (open.length > 0) close();
	return edits;
}
