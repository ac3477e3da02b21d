import { z } from "zod";
import type { Block, Blocks, LeftOut } from "../../blocks/block.ts";
import { htmlBlocks } from "../../blocks/html-blocks.ts";
import { plainLine } from "../../values/plain-line.ts";
import { lenientList, lenientText, strictly } from "../json/lenient.ts";

const Elements = lenientList(
	z.object({
		type: z.string(),
		subtype: lenientText,
		content: lenientText,
		caption: lenientText,
		items: strictly,
		content_elements: strictly,
	}),
);
type Element = z.infer<typeof Elements>[number];

/** Deeper than any list of a story. */
const DEEPEST = 8;

/**
 * The body in the elements of a story. Each is taken apart by itself, so that what one leaves open swallows no other;
 * pictures, posts of others, links to other stories and notes of correction are none of the text.
 */
export function readAnsBody(elements: unknown): Blocks {
	const taken: Blocks[] = [];
	const pullQuotes: { readonly at: number; readonly blocks: readonly Block[] }[] = [];
	for (const element of Elements.parse(elements)) {
		const blocks = takeElement(element);
		if (isPullQuote(element)) pullQuotes.push({ at: taken.length, blocks: blocks.blocks });
		else taken.push(blocks);
	}
	const printed = lettersOf(taken.flatMap(({ blocks }) => blocks));
	const leftOut: LeftOut[] = [];
	// The last first, so that places stay.
	for (const { at, blocks } of pullQuotes.reverse()) {
		const text = blocks.map((block) => block.text).join(" ");
		if (text === "") continue;
		// What pull quotes cost stays linear in the text.
		const isRepeated = pullQuotes.length > MOST_PULL_QUOTES || printed.includes(lettersOf(blocks));
		if (isRepeated) leftOut.unshift({ text, reason: "is a pull quote of words in the text" });
		else taken.splice(at, 0, { blocks, leftOut: [] });
	}
	return {
		blocks: taken.flatMap(({ blocks }) => blocks),
		leftOut: [...taken.flatMap((blocks) => blocks.leftOut), ...leftOut],
	};
}

const MOST_PULL_QUOTES = 40;
const NOTHING: Blocks = { blocks: [], leftOut: [] };

function takeElement(element: Element): Blocks {
	const { type, content = "", caption } = element;
	switch (type) {
		case "text":
			return htmlBlocks(`<p>${content}</p>`);
		case "header":
			return makeHeading(plainLine(content));
		case "raw_html":
			return htmlBlocks(content);
		case "list":
			return htmlBlocks(writeList(element, 0));
		case "quote":
		case "blockquote":
			return htmlBlocks(`<blockquote>${writeQuote(element)}</blockquote>`);
		case "interstitial_link":
			return leave(content, "is a link to another article");
		case "image":
		case "video":
		case "gallery":
			return leave(caption, "is a caption");
		default:
			return NOTHING;
	}
}

/** A heading by itself, which as a page would head nothing. */
function makeHeading(text: string): Blocks {
	return text === "" ? NOTHING : { blocks: [{ kind: "heading", text, bold: [] }], leftOut: [] };
}

function isPullQuote({ type, subtype }: Element): boolean {
	return type === "quote" && subtype === "pullquote";
}

function writeList({ items }: Element, depth: number): string {
	if (depth > DEEPEST) return "";
	const written = Elements.parse(items).map((item) =>
		item.type === "list" ? writeList(item, depth + 1) : `<li>${item.content ?? ""}</li>`,
	);
	return `<ul>${written.join("")}</ul>`;
}

function writeQuote({ content = "", content_elements }: Element): string {
	const said = Elements.parse(content_elements).filter(({ type }) => type === "text" || type === "header");
	return [content, ...said.map((element) => element.content ?? "")].map((words) => `<p>${words}</p>`).join("");
}

function leave(html: string | undefined, reason: string): Blocks {
	const text = plainLine(html ?? "");
	return text === "" ? NOTHING : { blocks: [], leftOut: [{ text, reason }] };
}

/** The letters and digits of blocks, since a pull quote has other marks. */
function lettersOf(blocks: readonly Block[]): string {
	return blocks.map(({ text }) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")).join("");
}
