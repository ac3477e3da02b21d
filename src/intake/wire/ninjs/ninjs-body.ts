import type { Blocks } from "../../blocks/block.ts";
import { htmlBlocks } from "../../blocks/html-blocks.ts";
import { plainBlocks } from "../../blocks/plain-blocks.ts";
import { publicHtml } from "../public-html.ts";
import type { NinjsItem } from "./ninjs-item.ts";

const HTML: ReadonlySet<string> = new Set(["text/html", "application/xhtml+xml"]);
const EMPTY: Blocks = { blocks: [], leftOut: [] };

/** The body of an item: of those that it has the first with words in it, one in HTML before one in plain text. */
export function readNinjsBody(item: NinjsItem): Blocks {
	const bodies = item.bodies.map((body) => ({ ...body, type: mediaType(body.contentType ?? body.contenttype) }));
	// The main one first, whatever others there are.
	bodies.sort((one, other) => Number(other.role === "main") - Number(one.role === "main"));
	const inHtml = [
		...[item.body_xhtml, item.body_html, item.body_html5, item.article_html],
		...bodies.filter(({ type }) => HTML.has(type)).map(({ value }) => value),
	];
	const inPlainText = [
		...bodies.filter(({ type }) => type === "text/plain" || type === "").map(({ value }) => value),
		item.body_text,
	];
	return (
		firstWithWords(inHtml, (html) => htmlBlocks(publicHtml(html))) ?? firstWithWords(inPlainText, plainBlocks) ?? EMPTY
	);
}

function firstWithWords(texts: readonly (string | undefined)[], take: (text: string) => Blocks): Blocks | undefined {
	for (const text of texts) {
		const taken = text === undefined ? EMPTY : take(text);
		if (taken.blocks.length > 0) return taken;
	}
	return undefined;
}

/** "text/html" of "text/html; charset=utf-8". */
function mediaType(written = ""): string {
	return (written.split(";")[0] ?? "").trim().toLowerCase();
}
