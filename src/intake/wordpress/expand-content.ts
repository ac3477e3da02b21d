import { ELEMENTS, LEFT_AS_THEY_ARE } from "./data/shortcodes.ts";

const HTML_OF = new Map(Object.entries(ELEMENTS));
const TAG = /\[(\/?)([a-z][\w-]{0,30})((?:\s[^[\]<>]{0,2000})?)\]/gi;
const ATTRIBUTE = /\s[\w-]{1,40}=\S/;
// WordPress puts a player or a post there, with the words of somebody else.
const ADDRESS_LINE = /^[ \t]*https?:\/\/[^\s<]+[ \t\r]*$/gm;

/**
 * The content of a post in an export, nearer to what is on its page: WordPress makes HTML of shortcodes, and players of
 * lone addresses, only when a page is asked for. Its empty lines still stand for paragraphs.
 */
export function expandContent(content: string): string {
	return expandShortcodes(content.includes("http") ? content.replace(ADDRESS_LINE, "") : content);
}

function expandShortcodes(content: string): string {
	if (!content.includes("[")) return content;
	const parts: string[] = [];
	const findClosing = createFinder(content);
	let at = 0;
	for (const { 0: tag, 1: slash, 2: written = "", 3: rest = "", index } of content.matchAll(TAG)) {
		const name = written.toLowerCase();
		const end = index + tag.length;
		if (LEFT_AS_THEY_ARE.includes(name)) continue;
		if (slash === "" && !standsAlone(name, rest) && findClosing(`[/${written}]`, end) === null) continue;
		const [opening = "", closing = ""] = HTML_OF.get(name) ?? [];
		parts.push(content.slice(at, index), slash === "" ? opening : closing);
		at = end;
	}
	return parts.join("") + content.slice(at);
}

/** Whether something in square brackets is no prose, such as “[he] said”, though nothing closes it. */
function standsAlone(name: string, rest: string): boolean {
	return name === "gallery" || (!HTML_OF.has(name) && (ATTRIBUTE.test(rest) || name.includes("_")));
}

/** Finds where the next of some words begins; each is looked for once from where the last was. */
function createFinder(content: string): (words: string, from: number) => number | null {
	const found = new Map<string, number>();
	return (words, from) => {
		let at = found.get(words) ?? -1;
		if (at < from) at = found.has(words) || found.size < MOST_NAMES ? content.indexOf(words, from) : -1;
		found.set(words, at < 0 ? Number.POSITIVE_INFINITY : at);
		return at < 0 || at === Number.POSITIVE_INFINITY ? null : at;
	};
}

// More than one post has: beyond them a bracket is prose, so that the time stays linear.
const MOST_NAMES = 50;
