import { Parser } from "htmlparser2";
import type { Deletion } from "./feed.ts";

const DEEPEST = 1000;
const ITEMS = /^(?:\w+:)?(?:item|entry)$/i;
const DELETED = /^(?:[\w.-]+:)?deleted-entry$/;

/** What is known of a feed in XML before it is read. */
export type Survey = {
	readonly isWhole: boolean;
	readonly isTooDeep: boolean;
	readonly items: number;
	/** Each item as it came, in order. */
	readonly raws: readonly string[];
	/** Atom's tombstones, which no library for feeds reads. */
	readonly deleted: readonly Deletion[];
};

/** Looks through a feed for what its reader must know: if it breaks off, how large it is, what is deleted. */
export function surveyXml(xml: string): Survey {
	const open: string[] = [];
	const deleted: Deletion[] = [];
	const raws: string[] = [];
	let items = 0;
	let start: number | null = null;
	let isWhole = false;
	let isTooDeep = false;
	const parser = new Parser(
		{
			onopentag(name, { ref, when }) {
				open.push(name);
				if (open.length > DEEPEST) {
					isTooDeep = true;
					parser.reset();
				}
				if (ITEMS.test(name)) items++;
				if (start === null && isOwnItem(name, open.length)) start = parser.startIndex;
				// Only the feed itself has the right to say so, not a page quoted in an entry.
				if (open.length === 2 && DELETED.test(name)) deleted.push({ ref, when });
			},
			onclosetag(name, isImplied) {
				if (start !== null && isOwnItem(name, open.length)) {
					raws.push(xml.slice(start, parser.endIndex + 1));
					start = null;
				}
				open.pop();
				if (open.length === 0 && !isImplied) isWhole = true;
			},
		},
		{ xmlMode: true },
	);
	for (let at = 0; at < xml.length && !isTooDeep; at += STEP) parser.write(xml.slice(at, at + STEP));
	if (!isTooDeep) parser.end();
	return { isWhole, isTooDeep, items, raws, deleted };
}

/** Whether an element is an item of the feed itself, which stands in its channel, or beside that in RSS 1.0. */
function isOwnItem(name: string, depth: number): boolean {
	return ITEMS.test(name) && (depth === 2 || depth === 3);
}

const STEP = 65_536;
