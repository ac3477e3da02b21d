import { KNOWN_KINDS } from "./doors.ts";
import { explainUnread } from "./feed/explain-unread.ts";
import { MARKDOWN, PLAIN_TEXT } from "./own-format.ts";
import { rootElement } from "./values/root-element.ts";

// How files that hold no text begin, read as UTF-8 or as Windows-1252.
const BEGINNINGS: readonly (readonly [beginnings: readonly string[], what: string])[] = [
	[["\u001f\ufffd", "\u001f‹"], "is packed (gzip): unpack it first"],
	[["PK\u0003\u0004"], "is packed, or a document of an office program: unpack it, or save it as HTML or text"],
	[["%PDF-"], "is a PDF, of which nobody knows the paragraphs: give the page of the article, or its text"],
	[["\ufffdPNG", "‰PNG", "GIF8", "RIFF", "\ufffd\ufffd\ufffd", "ÿØÿ"], "is a picture: it holds no text"],
];
const NO_TEXT = /\ufffd/g;
const MOST_NO_TEXT = 20;
const LONGEST_LOOK = 2_000;

const FEED_ROOTS = new Set(["html", "opml", "urlset", "sitemapindex"]);
const KINDS = `the kinds that are known are ${[...KNOWN_KINDS, MARKDOWN, PLAIN_TEXT].join(", ")}`;

/** Why nothing can be taken from a source of no kind that is known, by its opening, as the end of "it …". */
export function explainUnknown(opening: string): string {
	const look = opening.slice(0, LONGEST_LOOK);
	const root = rootElement(opening);
	if (look.trim() === "") return "is empty";
	const known = BEGINNINGS.find(([beginnings]) => beginnings.some((it) => look.startsWith(it)));
	if (known) return known[1];
	if ((look.match(NO_TEXT) ?? []).length > MOST_NO_TEXT) return "holds bytes and no text";
	if (root !== null && FEED_ROOTS.has(root)) return explainUnread(opening);
	if (root !== null) return `is XML that begins with <${root}>, which is of no kind that is known: ${KINDS}`;
	if (look.trim().startsWith("<")) return `is broken XML, or HTML without a beginning: ${KINDS}`;
	if (/^\ufeff?\s*[[{]/.test(look)) return `is JSON of no kind that is known: ${KINDS}`;
	return `is of no kind that is known: ${KINDS}`;
}
