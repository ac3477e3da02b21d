import type { Door } from "../door.ts";
import type { Delivered } from "../draft.ts";
import { toAddress } from "./address.ts";
import type { SiteRule } from "./site-rules.ts";
import { takePage } from "./take-page.ts";

// No article has so much; a page that does has it in scripts and pictures.
const LARGEST = 5_000_000;

/** What people call the kind. */
export const PAGE = "HTML page";

/** The door for HTML pages that were saved or fetched, with the rules for the sites that need some. */
export function pageDoor(rules: readonly SiteRule[]): Door {
	return {
		name: PAGE,
		fits: isPage,
		take: function* ({ name, text }) {
			const html = gather(text);
			if (html === null) yield refuse(name, `is larger than ${LARGEST / 1_000_000} million characters`);
			else yield takeAny(name, html, rules);
		},
	};
}

function takeAny(name: string, html: string, rules: readonly SiteRule[]): Delivered {
	try {
		return takePage(name, html, rules);
	} catch {
		// Nothing is known that makes the libraries throw; a page may be the first.
		return refuse(name, "cannot be read as HTML");
	}
}

function refuse(name: string, reason: string): Delivered {
	const nativeId = toAddress(name) ?? name;
	return { drafts: [], gone: [], passedOver: [{ nativeId, headline: null, reason, weight: "fault" }] };
}

/** The pieces of a text in one; null where they are too much. */
function gather(text: Iterable<string>): string | null {
	const pieces: string[] = [];
	let length = 0;
	for (const piece of text) {
		length += piece.length;
		if (length > LARGEST) return null;
		pieces.push(piece);
	}
	return pieces.join("");
}

// The declaration of XML, comments and white space, which may stand before a page.
const PROLOGUE = /^(?:\s|\ufeff|<\?xml[^>]{0,200}\?>|<!--(?:[^-]|-(?!->)){0,2000}-->)*/;
const HTML = /^<(?:!doctype html|html)[\s>]/i;
const XML = /^<(?:\?xml|!doctype (?!html)|rss|feed|nitf|newsitem|newsmessage|rdf)/i;

function isPage(name: string, opening: string): boolean {
	const start = opening.slice(PROLOGUE.exec(opening)?.[0].length ?? 0);
	return HTML.test(start) || (/\.x?html?$/i.test(name) && !XML.test(start));
}
