import { wordSet } from "../../../core/lexicon/word-list.ts";
import * as lists from "./data/elements.ts";
import { type Role, roleOf } from "./element-role.ts";
import { type Line, startLine } from "./line.ts";
import type { Piece } from "./piece.ts";
import { startTable, type Table } from "./table.ts";

/** A picture with its caption, or whatever else is set apart; `pullQuote` is what it is if it holds a quotation. */
export type Figure = { hasQuote: boolean; readonly pullQuote: number };

/** All that the open elements say of the words in them. */
export type Context = Pick<Piece, "kind" | "reason" | "pullQuote" | "isCredit"> & {
	readonly name: string;
	readonly breaks: boolean;
	readonly isUnread: boolean;
	readonly isBold: boolean;
	readonly isLinked: boolean;
	readonly hasBlankLines: boolean;
	readonly figure: Figure | null;
	readonly table: Table | null;
	/** The paragraph that the words go to; an element amid one that is left out has its own. */
	readonly line: Line;
};

/** What a body says of itself: whether it is written with empty lines, and whether those count in elements too. */
export type Writing = "lines" | "lines-at-top" | "elements";

/** The context of what is in no element. */
export function startContext(writing: Writing): Context {
	return {
		...{ name: "", breaks: true, isUnread: false, isBold: false, isLinked: false, kind: "paragraph", reason: null },
		...{ pullQuote: null, isCredit: false, figure: null, table: null, line: startLine() },
		hasBlankLines: writing !== "elements",
	};
}

/** An element as it begins, how its body is written, and the number of the next that may be a pull quote. */
export type Opening = {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly writing: Writing;
	readonly next: number;
	/** How many pieces stand before it. */
	readonly place: number;
};

/** The context of what is in an element. */
export function enter(parent: Context, { name, attributes, writing, next, place }: Opening): Context {
	const role = roleOf(name, attributes);
	const isQuote = QUOTES.has(name);
	if (isQuote && parent.figure) parent.figure.hasQuote = true;
	// "In <cite>The Tide</cite> she wrote" is a title amid a paragraph.
	const isCredit = CREDITS.has(name) && isInQuote(parent) && parent.name !== "p" && parent.breaks;
	const breaks = role.breaks || isCredit;
	const reason = parent.reason ?? (isCredit && name === "figcaption" ? null : role.reason);
	const isApart = !breaks && (reason !== parent.reason || name === "sup");
	return {
		...{ name, breaks, reason, isUnread: parent.isUnread || role.isUnread, isCredit: parent.isCredit || isCredit },
		isBold: parent.isBold || BOLD.has(name),
		isLinked: parent.isLinked || (name === "a" && leadsElsewhere(attributes)) || isNoteLink(name, parent),
		hasBlankLines: parent.hasBlankLines && (!breaks || (writing === "lines" && !PARAGRAPHS.has(name))),
		kind: kindOf(parent, { name, isQuote, isCredit }),
		pullQuote: parent.pullQuote ?? pullQuoteOf(parent, { name, role, isCredit, next }),
		figure: figureOf(parent, { name, role, isCredit, next }),
		table: name === "table" ? startTable(place) : parent.table,
		line: isApart ? startLine() : parent.line,
	};
}

const BOLD = wordSet(lists.BOLD);
const HEADINGS = wordSet(lists.HEADINGS);
const QUOTES = wordSet(lists.QUOTES);
const CREDITS = wordSet(lists.CREDITS);
const PARAGRAPHS = wordSet(lists.PARAGRAPHS);
// What in a figure is no caption.
const NO_CAPTION = new Set("blockquote bq table pre ul ol dl".split(" "));

/** Who is quoted is no part of what is quoted. */
function kindOf(
	parent: Context,
	{ name, isQuote, isCredit }: { readonly name: string; readonly isQuote: boolean; readonly isCredit: boolean },
): Context["kind"] {
	if (isCredit) return "paragraph";
	if (HEADINGS.has(name)) return "heading";
	return isQuote ? "block-quote" : parent.kind;
}

type Entered = Pick<Opening, "name" | "next"> & { readonly role: Role; readonly isCredit: boolean };

function isInQuote({ figure, pullQuote }: Context): boolean {
	return figure ? figure.hasQuote : pullQuote !== null;
}

function pullQuoteOf({ figure }: Context, { role, isCredit, next }: Entered): number | null {
	if (!role.isPullQuote && !isCredit) return null;
	return figure ? figure.pullQuote : next;
}

function figureOf({ figure }: Context, { name, role, isCredit, next }: Entered): Figure | null {
	if (name === "figure") return role.isPullQuote ? null : { hasQuote: false, pullQuote: next };
	return NO_CAPTION.has(name) || isCredit ? null : figure;
}

/** Whether a raised number or letter leads to a note. */
function isNoteLink(name: string, parent: Context): boolean {
	return (name === "a" && parent.name === "sup") || (name === "sup" && parent.name === "a");
}

/** Whether a link leads away from the page: one to a place in it, at a heading or a note, is no link for a reader. */
function leadsElsewhere({ href = "" }: Opening["attributes"]): boolean {
	return href !== "" && !href.startsWith("#");
}
