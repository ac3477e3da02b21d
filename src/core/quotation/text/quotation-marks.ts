import type { Article, Paragraph, Span } from "../../article/article.ts";

/** A stretch within quotation marks; start and end include the marks. Marks inside it are not looked at. */
export type Marked = Span & {
	/** Index into `article.paragraphs`. */
	readonly paragraph: number;
	/** What stands between the marks. */
	readonly inner: Span;
	/** False where the paragraph ends before the mark is closed, as in a quotation over several paragraphs. */
	readonly isClosed: boolean;
};

/** The outermost stretches within quotation marks, in order; double marks (curly, straight, «») and single ones. */
export function findMarked(article: Article): readonly Marked[] {
	return article.paragraphs.flatMap((paragraph, number) =>
		pairMarks(article.text, paragraph).map(({ start, end, isClosed }) => ({
			start,
			end,
			paragraph: number,
			inner: { start: start + 1, end: isClosed ? end - 1 : end },
			isClosed,
		})),
	);
}

type Pair = Span & { readonly isClosed: boolean };

const MARK = /["“”„«»‟‘']/g;
const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /^\s?$/;

function pairMarks(text: string, paragraph: Paragraph): readonly Pair[] {
	const pairs: Pair[] = [];
	let open = -1;
	const body = text.slice(paragraph.start, paragraph.end);
	MARK.lastIndex = 0;
	for (let match = MARK.exec(body); match; match = MARK.exec(body)) {
		const at = paragraph.start + match.index;
		const mark = match[0];
		const before = at > paragraph.start ? text.charAt(at - 1) : "";
		const after = at + 1 < paragraph.end ? text.charAt(at + 1) : "";
		if (mark === "‘" || mark === "'") {
			const end = open < 0 ? closeSingle(text, at, paragraph) : -1;
			if (end < 0) continue;
			pairs.push({ start: at, end, isClosed: true });
			MARK.lastIndex = end - paragraph.start;
		} else if (mark === "”" || mark === "»") {
			if (open >= 0) {
				pairs.push({ start: open, end: at + 1, isClosed: true });
				open = -1;
			} else if (SPACE.test(before) && LETTER.test(after)) open = at;
		} else if (mark === '"') {
			if (open < 0) {
				if (!SPACE.test(after) && !/\d/.test(before)) open = at;
			} else if (text[open] !== '"' && text[open] !== "”") {
				// A straight mark inside curly ones is a nested one, unless it is the mismatched end.
				if (closesMismatched(text, at, paragraph)) {
					pairs.push({ start: open, end: at + 1, isClosed: true });
					open = -1;
				}
			} else if (SPACE.test(before) && LETTER.test(after)) {
				pairs.push({ start: open, end: at, isClosed: false });
				open = at;
			} else {
				pairs.push({ start: open, end: at + 1, isClosed: true });
				open = -1;
			}
		} else if (open < 0) open = at;
		else if (text[open] === '"' && SPACE.test(before)) {
		}
	}
	if (open >= 0 && open + 1 < paragraph.end) pairs.push({ start: open, end: paragraph.end, isClosed: false });
	return pairs;
}

const LOOK_AHEAD = 600;

/** Whether a straight mark ends a quotation that a curly one opened: no curly end follows in the paragraph. */
function closesMismatched(text: string, at: number, paragraph: Paragraph): boolean {
	if (!/[\s,.;]/.test(text.charAt(at + 1) || " ") || /\s/.test(text.charAt(at - 1))) return false;
	const rest = text.slice(at + 1, Math.min(paragraph.end, at + LOOK_AHEAD));
	const curlyEnd = rest.indexOf("”");
	const curlyStart = rest.indexOf("“");
	return curlyEnd < 0 || (curlyStart >= 0 && curlyStart < curlyEnd);
}

const NOT_A_QUOTATION = /^['‘](?:\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|n\b|bout\b)/i;

/** The end (exclusive) of a quotation within single marks that opens at an offset; -1 where it is an apostrophe. */
function closeSingle(text: string, at: number, paragraph: Paragraph): number {
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
