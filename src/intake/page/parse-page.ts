import { Parser } from "htmlparser2";
import { parseHTML } from "linkedom";

/** A page as a tree, or why it is not made one. */
export type ParsedPage =
	| { readonly kind: "page"; readonly document: Document }
	| { readonly kind: "refused"; readonly reason: string };

// Larger than any article: a page of news has a few thousand elements. Time grows with each.
const MOST_ELEMENTS = 20_000;
const MOST_PARTS = 100_000;
const DEEPEST = 250;
const BATCH = 16_384;

/** Makes a page a tree, unless it is too large for one. */
export function parsePage(html: string): ParsedPage {
	const { elements, parts, depth } = measure(html);
	if (elements > MOST_ELEMENTS) return refuse(`has more than ${MOST_ELEMENTS} elements`);
	if (parts > MOST_PARTS) return refuse(`has more than ${MOST_PARTS} elements, attributes and pieces of text`);
	if (depth > DEEPEST) return refuse(`has elements nested more than ${DEEPEST} deep`);
	const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
	return { kind: "page", document: parseHTML(whole).document };
}

function refuse(reason: string): ParsedPage {
	return { kind: "refused", reason };
}

type Size = { elements: number; parts: number; depth: number };

/** How much a page has of what a tree is made of, counted no further than is needed. */
function measure(html: string): Size {
	const size = { elements: 0, parts: 0, depth: 0 };
	let open = 0;
	const count = () => {
		size.parts++;
	};
	const parser = new Parser({
		onopentagname: () => {
			size.elements++;
			size.parts++;
			size.depth = Math.max(size.depth, ++open);
		},
		onclosetag: () => {
			open--;
		},
		onattribute: count,
		ontext: count,
		oncomment: count,
	});
	for (let at = 0; at < html.length && !isTooLarge(size); at += BATCH) parser.write(html.slice(at, at + BATCH));
	return size;
}

function isTooLarge({ elements, parts, depth }: Size): boolean {
	return elements > MOST_ELEMENTS || parts > MOST_PARTS || depth > DEEPEST;
}
