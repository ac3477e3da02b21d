import type { Blocks, LeftOut } from "../../blocks/block.ts";
import { htmlBlocks } from "../../blocks/html-blocks.ts";
import { plainBlocks } from "../../blocks/plain-blocks.ts";
import { type Rendered, toHtml } from "../xml/to-html.ts";
import { childrenOf, find, textOf, wordsOf, type XmlElement } from "../xml/xml-element.ts";
import { HTML_OF_NITF, LEFT_OUT } from "./data/nitf-elements.ts";

const htmlOf: ReadonlyMap<string, string> = new Map(HTML_OF_NITF);
const leftOut: ReadonlySet<string> = new Set(LEFT_OUT);

/** The body of a document in NITF; what stands after it, such as a tagline, is not read. */
export function readNitfBody(nitf: XmlElement): Blocks {
	const content = find(nitf, "body", "body.content");
	if (!content) return { blocks: [], leftOut: [] };
	const elements = content.children.filter((child) => typeof child !== "string");
	const [only] = elements;
	// Text that came with its own lines, of which each is a paragraph or stands apart by an empty one.
	if (only?.name === "pre" && elements.length === 1) return plainBlocks(textOf(only));
	const taken = htmlBlocks(toHtml(content.children, render));
	return { ...taken, leftOut: [...taken.leftOut, ...findCaptions(content)] };
}

function render({ name, attributes }: XmlElement): Rendered {
	if (leftOut.has(name)) return { kind: "nothing" };
	const html = htmlOf.get(name);
	return html === undefined ? { kind: "inside" } : { kind: "element", name: html, attributes: keep(attributes) };
}

function keep({ href, class: style }: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
	return { ...(href !== undefined && { href }), ...(style !== undefined && { class: style }) };
}

function findCaptions(element: XmlElement): readonly LeftOut[] {
	return element.children.flatMap((child) => {
		if (typeof child === "string") return [];
		if (child.name !== "media") return findCaptions(child);
		const captions = childrenOf(child, "media-caption").map(wordsOf);
		return captions.filter((text) => text !== undefined).map((text) => ({ text, reason: "is a caption" }));
	});
}
