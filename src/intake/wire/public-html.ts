import { Parser } from "htmlparser2";
import { wordSet } from "../../core/lexicon/word-list.ts";
import { VOID } from "../markup/html-elements.ts";
import { DESK_CLASSES } from "./data/desk-classes.ts";

const CLASSES = wordSet(DESK_CLASSES);
const LONGEST = 1000;

/** The HTML of a body less the elements that are for desks alone by their class, with all they hold. */
export function publicHtml(html: string): string {
	const parts: string[] = [];
	let depth = 0;
	/** How deep the outermost element for desks is, and from where on its words are kept again. */
	let desk = Number.POSITIVE_INFINITY;
	let at = 0;
	const parser = new Parser({
		onopentag(name, attributes) {
			if (VOID.has(name)) return;
			depth++;
			if (depth > desk || !isForDesks(attributes)) return;
			desk = depth;
			parts.push(html.slice(at, parser.startIndex));
			at = html.length;
		},
		onclosetag(name, isImplied) {
			if (VOID.has(name)) return;
			if (depth === desk) {
				at = isImplied ? parser.startIndex : parser.endIndex + 1;
				desk = Number.POSITIVE_INFINITY;
			}
			depth--;
		},
	});
	parser.end(html);
	return parts.length === 0 ? html : parts.join("") + html.slice(desk < Number.POSITIVE_INFINITY ? html.length : at);
}

function isForDesks({ class: classes = "", id = "" }: Readonly<Record<string, string>>): boolean {
	const names = `${classes} ${id}`.slice(0, LONGEST).toLowerCase().split(/\s+/);
	return names.some((name) => CLASSES.has(name));
}
