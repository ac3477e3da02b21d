import { editShortcodes, WORDPRESS_SHORTCODES } from "../../markup/shortcode-edits.ts";
import type { LeftOut } from "../block.ts";
import { oneLine } from "../visible.ts";

/** A body without the shortcodes of WordPress, which stand for pictures, players and posts, and what they were. */
export function takeShortcodes(html: string): { readonly html: string; readonly leftOut: readonly LeftOut[] } {
	if (!html.includes("[")) return { html, leftOut: [] };
	const kept: string[] = [];
	const leftOut: LeftOut[] = [];
	let at = 0;
	for (const { start, end } of editShortcodes(html, WORDPRESS_SHORTCODES)) {
		const shortcode = html.slice(start, end);
		if (isProse(shortcode)) continue;
		kept.push(html.slice(at, start));
		const isCaption = shortcode.startsWith("[caption");
		const reason = isCaption ? "is a caption" : "is a shortcode of WordPress";
		const text = oneLine(isCaption ? shortcode.replace(TAG, " ").replace(ENDS, "") : shortcode);
		if (text !== "") leftOut.push({ text, reason });
		at = end;
	}
	return { html: kept.join("") + html.slice(at), leftOut };
}

/** "[video plays]", as a transcript has it; a shortcode says what it shows. */
function isProse(shortcode: string): boolean {
	return /^\[(?:audio|gallery|playlist|video) /.test(shortcode) && !/=|http/.test(shortcode);
}

const TAG = /<[^<>]*>/g;
const ENDS = /^\[caption[^\]]*\]|\[\/caption\]$/g;
