import type { Span } from "../../article/article.ts";

const LOOK_AHEAD = 600;
const NOT_A_QUOTATION = /^['‘](?:\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|n\b|bout\b)/i;

/** The end (exclusive) of a quotation within single marks that opens at an offset; -1 where it is an apostrophe. */
export function closeSingle(text: string, at: number, paragraph: Span): number {
	const before = at > paragraph.start ? text.charAt(at - 1) : "";
	const next = text.charAt(at + 1);
	if (!/^(?:|[\s([—–:-])$/.test(before) || !/[\p{L}\p{N}$£€“"]/u.test(next)) return -1;
	const ahead = text.slice(at, Math.min(paragraph.end, at + LOOK_AHEAD));
	if (NOT_A_QUOTATION.test(ahead)) return -1;
	let likely = -1;
	for (const { index } of ahead.matchAll(/[’'](?![\p{L}\p{N}])/gu)) {
		if (index === 0) continue;
		const last = ahead.charAt(index - 1);
		if (/[.,!?…]/.test(last)) return at + index + 1;
		const isPlural = last === "s" && /^[’'] \p{Ll}/u.test(ahead.slice(index, index + 3));
		if (likely < 0 && !isPlural && /[\p{L}\p{N}%)]/u.test(last)) likely = at + index + 1;
	}
	return likely;
}
