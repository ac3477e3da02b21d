import { wordSet, wordsOf } from "../../../core/lexicon/word-list.ts";
import { BLOCKS } from "../../markup/html-elements.ts";
import * as lists from "./data/elements.ts";

/** What an element means for the words in it. */
export type Role = {
	/** Whether a paragraph ends where it begins and where it ends. */
	readonly breaks: boolean;
	/** Whether nobody reads what is in it. */
	readonly isUnread: boolean;
	/** Why its words are not the article's text; null where they are. */
	readonly reason: string | null;
	readonly isPullQuote: boolean;
};

type Attributes = Readonly<Record<string, string>>;

/** Reads the role of an element from its name and its attributes. */
export function roleOf(name: string, attributes: Attributes): Role {
	const classes = (attributes.class ?? "").slice(0, LONGEST_CLASS).toLowerCase().split(/\s+/);
	return {
		breaks: BLOCKS.has(name) || MORE_BREAKS.has(name),
		isUnread: UNREAD.has(name) || classes.some((it) => UNSEEN_CLASSES.has(it)),
		reason: isHidden(attributes)
			? "is hidden"
			: (reasonOfName(name) ?? (WHOLES.has(name) ? null : reasonOfClasses(classes))),
		isPullQuote: name === "aside" || QUOTES.has(name) || classes.some(isPullQuote),
	};
}

const MORE_BREAKS = wordSet(lists.MORE_BREAKS);
const UNREAD = wordSet(lists.UNREAD);
const UNSEEN_CLASSES = wordSet(lists.UNSEEN_CLASSES);
const QUOTES = wordSet(lists.QUOTES);
const CAPTIONS = wordSet(lists.CAPTIONS);
const STRUCK = wordSet(lists.STRUCK);
const EMBEDS = wordSet(lists.EMBED_CLASSES);
const RELATED = wordSet(lists.RELATED_CLASSES);
const RESTRICTED = wordSet(lists.RESTRICTED_CLASSES);
const RESTRICTED_PARTS = wordSet(lists.RESTRICTED_PARTS);
const FURNITURE = wordSet(lists.FURNITURE_CLASSES);
const CAPTION_ENDINGS = wordsOf(lists.CAPTION_ENDINGS);
const NO_CAPTION = wordsOf(lists.NO_CAPTION);
const PULL_QUOTES = wordsOf(lists.PULL_QUOTES);
// Their classes tell what kind of article it is: "newsletter" among them.
const WHOLES = new Set(["article", "body", "html", "main"]);
const LONGEST_CLASS = 1000;

function isHidden({ hidden, style = "" }: Attributes): boolean {
	if (hidden !== undefined) return true;
	return /display:none|visibility:hidden/.test(style.slice(0, LONGEST_CLASS).toLowerCase().replace(/\s/g, ""));
}

function reasonOfName(name: string): string | null {
	if (CAPTIONS.has(name)) return "is a caption";
	if (STRUCK.has(name)) return "is struck out";
	if (name === "form") return "is a form";
	return name === "nav" ? "leads elsewhere" : null;
}

function reasonOfClasses(classes: readonly string[]): string | null {
	if (classes.some(isRestricted)) return "is not for every reader";
	if (classes.some(isCaption)) return "is a caption";
	if (classes.some((it) => EMBEDS.has(it))) return "is somebody else's post";
	if (classes.some((it) => RELATED.has(it))) return "leads to another article";
	return classes.some((it) => FURNITURE.has(it)) ? "is not part of the article" : null;
}

/** "wc-memberships-restricted", "rcp_restricted". */
function isRestricted(name: string): boolean {
	return RESTRICTED.has(name) || name.split(/[-_]/).some((part) => RESTRICTED_PARTS.has(part));
}

/** "wp-caption-text", "element-image__caption"; not "has-caption". */
function isCaption(name: string): boolean {
	return CAPTION_ENDINGS.some((it) => name.endsWith(it)) && !NO_CAPTION.some((it) => name.endsWith(it));
}

function isPullQuote(name: string): boolean {
	return PULL_QUOTES.some((it) => name.includes(it));
}
