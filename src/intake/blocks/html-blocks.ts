import type { Block, Blocks, LeftOut } from "./block.ts";
import type { Writing } from "./html/context.ts";
import { leaveOutStamps } from "./html/date-stamps.ts";
import { leaveOutEmptyHeadings } from "./html/empty-headings.ts";
import { reasonOfLinks } from "./html/judge-links.ts";
import { leaveOut, type Piece } from "./html/piece.ts";
import { leaveOutRepeated } from "./html/pull-quotes.ts";
import { readPieces } from "./html/read-pieces.ts";
import { takeShortcodes } from "./html/shortcodes.ts";

/** Where HTML is from, if that is not to be guessed. */
export type HtmlOptions = {
	/** Whether an empty line begins a paragraph, as in what is written in WordPress's classic editor. */
	readonly hasBlankLines?: boolean;
	/** Whether it was found in a page, so that what stands beside an article may be in it, such as a lone date. */
	readonly isPage?: boolean;
};

/**
 * Takes HTML, or XHTML, apart: every paragraph, item, heading and preformatted text by itself, as a reader sees it.
 * What is not the article's own text, such as captions and others' posts, is left out with the reason.
 */
export function htmlBlocks(html: string, options: HtmlOptions = {}): Blocks {
	const { html: body, leftOut } = takeShortcodes(html);
	const pieces = readPieces(body, writingOf(body, options));
	if (pieces === null) return { blocks: [], leftOut: [...leftOut, TOO_DEEP] };
	const own = pieces.map((piece) => leaveOut(piece, piece.reason === null ? reasonOfLinks(piece) : null));
	const dated = options.isPage ? leaveOutStamps(own) : own;
	const judged = leaveOutEmptyHeadings(leaveOutRepeated(dated));
	return { blocks: judged.filter(isKept).map(toBlock), leftOut: [...leftOut, ...judged.flatMap(toLeftOut)] };
}

const TOO_DEEP: LeftOut = { text: "", reason: "is nested too deeply to be read" };
const PARAGRAPH = /<p[\s>]/i;

function writingOf(html: string, { hasBlankLines, isPage = false }: HtmlOptions): Writing {
	if (hasBlankLines !== undefined) return hasBlankLines ? "lines" : "elements";
	if (isPage || html.includes("<!-- wp:")) return "elements";
	return PARAGRAPH.test(html) ? "lines-at-top" : "lines";
}

function isKept({ reason }: Piece): boolean {
	return reason === null;
}

function toBlock({ kind, text, bold }: Piece): Block {
	return { kind, text, bold };
}

function toLeftOut({ text, reason }: Piece): readonly LeftOut[] {
	return reason === null ? [] : [{ text, reason }];
}
