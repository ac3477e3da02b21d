import { wordSet, wordsOf } from "../../../core/lexicon/word-list.ts";
import type { Blocks } from "../../blocks/block.ts";
import { htmlBlocks } from "../../blocks/html-blocks.ts";
import { plainBlocks } from "../../blocks/plain-blocks.ts";
import { readNitfBody } from "../nitf/nitf-body.ts";
import { renderXhtml, toHtml } from "../xml/to-html.ts";
import { attributeOf, childrenOf, find, textOf, type XmlElement } from "../xml/xml-element.ts";
import { NOT_PUBLIC_RENDITIONS, TEXT_RENDITIONS } from "./data/renditions.ts";
import { renditionOf } from "./qcode.ts";

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
	const inXml = textsOf(childrenOf(set, "inlineXML"));
	const inText = textsOf(childrenOf(set, "inlineData")).filter((data) => attributeOf(data, "encoding") === undefined);
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

const TEXTS = wordSet(TEXT_RENDITIONS);
const NOT_PUBLIC = wordsOf(NOT_PUBLIC_RENDITIONS);

/**
 * Those of the contents that are the text, by what each says it is: one that says nothing or is called a text before
 * any other; of several others nobody knows which is the text. What is called a note for the desk is never read.
 */
function textsOf(contents: readonly XmlElement[]): readonly XmlElement[] {
	const named = contents.map((content) => ({ content, name: (renditionOf(content) ?? "").toLowerCase() }));
	const open = named.filter(({ name }) => !NOT_PUBLIC.some((word) => name.includes(word)));
	const sure = open.filter(({ name }) => name === "" || TEXTS.has(name));
	const texts = sure.length > 0 || open.length > 1 ? sure : open;
	return texts.map(({ content }) => content);
}

function firstWithWords(renditions: readonly (() => Blocks)[]): Blocks {
	for (const read of renditions) {
		const blocks = read();
		if (blocks.blocks.length > 0) return blocks;
	}
	return EMPTY;
}
