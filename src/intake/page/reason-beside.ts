import { wordSet } from "../../core/lexicon/word-list.ts";
import { FURNITURE_CLASSES, RELATED_CLASSES } from "../blocks/html/data/elements.ts";
import * as lists from "./data/beside-words.ts";

const COMMENT_WORDS = wordSet(lists.COMMENT_WORDS);
const COMMENT_LEADS = wordSet(lists.COMMENT_LEADS);
const NO_COMMENTS = wordSet(lists.NO_COMMENTS);
const RELATED = wordSet(`${lists.RELATED_NAMES} ${RELATED_CLASSES}`);
const FURNITURE = wordSet(`${lists.FURNITURE_NAMES} ${FURNITURE_CLASSES}`);
const SIDEBARS = wordSet(lists.SIDEBAR_NAMES);
const LONGEST = 1000;

/** Why an element stands beside an article, and is no part of it, by its names and attributes; null where it may be. */
export function reasonBeside(element: Element): string | null {
	const given = (name: string) => (element.getAttribute(name) ?? "").slice(0, LONGEST);
	if (isHidden(element, given("style"))) return "is hidden";
	if (element.localName === "noscript") return "is for browsers without scripts";
	const names = `${given("id")} ${given("class")}`.split(/\s+/).map(normalise);
	const isOfReaders =
		/comment/i.test(given("itemprop")) ||
		/\/(?:User)?Comments?$/.test(given("itemtype")) ||
		given("role") === "comment";
	if (isOfReaders || names.some(isOfComments)) return "is what readers wrote";
	if (names.some((name) => RELATED.has(name))) return "leads to another article";
	if (names.some((name) => FURNITURE.has(name)) || FRAME_ROLES.has(given("role"))) return "is not part of the article";
	if (names.some((name) => SIDEBARS.has(name)) || isAside(element, given("role"))) return "stands beside the article";
	return isFrame(element, given("role")) ? "is the frame of the page" : null;
}

const FRAME_ROLES = wordSet("alert alertdialog dialog form menu menubar search");
const FRAMES = wordSet("footer nav");
const FRAME_PLACES = wordSet("contentinfo navigation");

function isHidden(element: Element, style: string): boolean {
	return (
		element.hasAttribute("hidden") || /(?:display:none|visibility:hidden)/.test(style.toLowerCase().replace(/\s/g, ""))
	);
}

/** "commentList" and "comment_list" as "comment-list". */
function normalise(name: string): string {
	return name
		.replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2")
		.toLowerCase()
		.replace(/[-_]+/g, "-")
		.replace(/^-|-$/g, "");
}

/** "comments", "post-comments", "comment-list"; not "comments-open" or "tone-comment". */
function isOfComments(name: string): boolean {
	const parts = name.split("-");
	if (parts.some((part) => NO_COMMENTS.has(part) && !COMMENT_LEADS.has(part))) return false;
	if (parts.some((part) => COMMENT_WORDS.has(part))) return true;
	const at = parts.indexOf(lists.COMMENT_WORD);
	if (at < 0 || parts.slice(at + 1).some((part) => NO_COMMENTS.has(part))) return false;
	return parts.slice(0, at).every((part) => COMMENT_LEADS.has(part));
}

/** An aside within an article may be a pull quote of it. */
function isAside(element: Element, role: string): boolean {
	return (element.localName === "aside" || role === "complementary") && !isWithin(element);
}

/** A footer within an article may hold a note of correction. */
function isFrame(element: Element, role: string): boolean {
	return (FRAMES.has(element.localName) || FRAME_PLACES.has(role)) && !isWithin(element);
}

function isWithin(element: Element): boolean {
	return element.closest("article, main") !== null;
}
