import type { Blocks } from "../../blocks/block.ts";
import { htmlBlocks } from "../../blocks/html-blocks.ts";
import { plainBlocks } from "../../blocks/plain-blocks.ts";
import { readNitfBody } from "../nitf/nitf-body.ts";
import { renderXhtml, toHtml } from "../xml/to-html.ts";
import { attributeOf, childrenOf, find, textOf, type XmlElement } from "../xml/xml-element.ts";

/** The content of an item, which may be there in several renditions of the same words. */
export type ContentSet = {
	/** A document in NITF with a head of its own. */
	readonly nitf: XmlElement | undefined;
	readonly readBody: () => Blocks;
};

const EMPTY: Blocks = { blocks: [], leftOut: [] };

/** Finds the content of an item: XHTML before NITF, either before HTML as text, and that before plain text. */
export function findContentSet(item: XmlElement): ContentSet {
	const set = find(item, "contentSet");
	const inXml = childrenOf(set, "inlineXML");
	const inText = childrenOf(set, "inlineData").filter((data) => attributeOf(data, "encoding") === undefined);
	const html = inXml.map((inline) => find(inline, "html")).find((it) => it !== undefined);
	const nitf = inXml.map((inline) => find(inline, "nitf")).find((it) => it !== undefined);
	const isHtml = (data: XmlElement) => /html/i.test(attributeOf(data, "contenttype") ?? "");
	const renditions: readonly (() => Blocks)[] = [
		() => (html ? htmlBlocks(toHtml(find(html, "body")?.children ?? [], renderXhtml)) : EMPTY),
		() => (nitf ? readNitfBody(nitf) : EMPTY),
		...inText.filter(isHtml).map((data) => () => htmlBlocks(textOf(data))),
		...inText.filter((data) => !isHtml(data)).map((data) => () => plainBlocks(textOf(data))),
	];
	return { nitf, readBody: () => firstWithWords(renditions) };
}

function firstWithWords(renditions: readonly (() => Blocks)[]): Blocks {
	for (const read of renditions) {
		const blocks = read();
		if (blocks.blocks.length > 0) return blocks;
	}
	return EMPTY;
}
