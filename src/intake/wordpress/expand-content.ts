import { wordSet } from "../../core/lexicon/word-list.ts";
import type { LeftOut } from "../blocks/block.ts";
import { ELEMENTS, LEFT_AS_THEY_ARE } from "./data/shortcodes.ts";
import { isFormatting } from "./formatting.ts";
import { type Expanded, takeBlocks } from "./take-blocks.ts";

const HTML_OF = new Map(Object.entries(ELEMENTS));
const TAG = /\[(\/?)([a-z][\w-]{0,30})((?:\s[^[\]<>]{0,2000})?)\]/gi;
const ATTRIBUTE = /\s[\w-]{1,40}=\S/;
// WordPress puts a player or a post there, with the words of somebody else.
const ADDRESS_LINE = /^[ \t]*https?:\/\/[^\s<]+[ \t\r]*$/gm;

/**
 * The content of a post in an export, nearer to what is on its page: WordPress makes HTML of shortcodes, and players of
 * lone addresses, only when a page is asked for. Its empty lines still stand for paragraphs. What is between the ends
 * of a shortcode is left out, unless that is known to say no more than how its words look: many show them to members
 * alone.
 */
export function expandContent(content: string): Expanded {
	const blocks = takeBlocks(content.includes("http") ? content.replace(ADDRESS_LINE, "") : content);
	const expanded = expandShortcodes(blocks.content);
	return { content: expanded.content, leftOut: [...blocks.leftOut, ...expanded.leftOut] };
}

function expandShortcodes(content: string): Expanded {
	if (!content.includes("[")) return { content, leftOut: [] };
	const parts: string[] = [];
	const leftOut: LeftOut[] = [];
	const findClosing = createFinder(content);
	let at = 0;
	// What is open and keeps its words, and how often: within it nothing is read.
	let kept: { readonly name: string; depth: number } | null = null;
	for (const { 0: tag, 1: slash, 2: written = "", 3: rest = "", index } of content.matchAll(TAG)) {
		const name = written.toLowerCase();
		const end = index + tag.length;
		if (LEFT_AS_THEY_ARE.includes(name) && kept === null) continue;
		const isClosed = slash !== "" || findClosing(`[/${written}]`, end) !== null;
		if (kept !== null) {
			if (name === kept.name && isClosed) kept.depth += slash === "" ? 1 : -1;
			if (kept.depth === 0) [kept, at] = [null, end];
			continue;
		}
		if (slash === "" && !isClosed && !standsAlone(name, rest)) continue;
		const [opening = "", closing = ""] = HTML_OF.get(name) ?? [];
		parts.push(content.slice(at, index), slash === "" ? opening : closing);
		at = end;
		if (slash !== "" || !isClosed || HTML_OF.has(name) || isFormatting(name, rest)) continue;
		kept = { name, depth: 1 };
		leftOut.push({ text: `[${name}]`, reason: "is a shortcode that may show its words to some readers only" });
	}
	return { content: parts.join("") + (kept === null ? content.slice(at) : ""), leftOut };
}

/** Whether something in square brackets is no prose, such as “[he] said”, though nothing closes it. */
function standsAlone(name: string, rest: string): boolean {
	return STANDING.has(name) || (!HTML_OF.has(name) && (ATTRIBUTE.test(rest) || name.includes("_")));
}

const STANDING = wordSet("gallery");

/** Finds where the next of some words begins; each is looked for once from where the last was. */
function createFinder(content: string): (words: string, from: number) => number | null {
	const found = new Map<string, number>();
	const lower = content.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
	return (words, from) => {
		const sought = words.toLowerCase();
		let at = found.get(sought) ?? -1;
		if (at < from) at = found.has(sought) || found.size < MOST_NAMES ? lower.indexOf(sought, from) : -1;
		found.set(sought, at < 0 ? Number.POSITIVE_INFINITY : at);
		return at < 0 || at === Number.POSITIVE_INFINITY ? null : at;
	};
}

// More than one post has: beyond them a bracket is prose, so that the time stays linear.
const MOST_NAMES = 50;
