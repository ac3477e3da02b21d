import type { Span } from "../../article/article.ts";
import { closeSingle } from "./close-single.ts";

/** Two marks that belong together, or one that is not closed: the stretch with its marks and what is between them. */
export type Pair = Span & { readonly inner: Span; readonly isClosed: boolean };

// Of three apostrophes the first closes a quotation within.
const MARK = /``|''(?!')|["“”„«»‟‘']/g;
const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /^\s?$/;
const BEFORE_OPEN = /^[\s([—–-]?$/;
const AFTER_CLOSE = /^[\s,.;:?!)\]—–]?$/;

/** A mark as it is read, a backslash before it included: where it stands and what is beside it. */
type Mark = Span & { readonly text: string; readonly before: string; readonly after: string };

/** A quotation that is open, and how many marks within it are. */
type Open = { readonly mark: Mark; inner: number };

/** The outermost pairs of quotation marks in a stretch of text. */
export function pairMarks(text: string, within: Span): readonly Pair[] {
	const pairs: Pair[] = [];
	let open: Open | null = null;
	const body = text.slice(within.start, within.end);
	for (let mark = nextMark(body, within, within.start); mark; mark = nextMark(body, within, mark.end)) {
		if (mark.text === "‘" || mark.text === "'") {
			const end = open ? -1 : closeSingle(text, mark.end - 1, within);
			if (end < 0) continue;
			pairs.push({ start: mark.start, end, inner: { start: mark.end, end: end - 1 }, isClosed: true });
			mark = { ...mark, end };
		} else if (!open) {
			if (mayOpen(mark)) open = { mark, inner: 0 };
		} else if (reopens(open, mark)) {
			pairs.push(leaveOpen(open, mark.start));
			open = { mark, inner: 0 };
		} else if (closes(open, mark)) {
			pairs.push(close(open, mark));
			open = null;
		}
	}
	if (open && open.mark.end < within.end) pairs.push(leaveOpen(open, within.end));
	return pairs;
}

function nextMark(body: string, within: Span, from: number): Mark | null {
	MARK.lastIndex = from - within.start;
	const match = MARK.exec(body);
	if (!match) return null;
	const isEscaped = body.charAt(match.index - 1) === "\\";
	const first = isEscaped ? match.index - 1 : match.index;
	const last = match.index + match[0].length;
	const span = { start: within.start + first, end: within.start + last };
	return { ...span, text: match[0], before: body.charAt(first - 1), after: body.charAt(last) };
}

function mayOpen({ text, before, after }: Mark): boolean {
	if (text === "”" || text === "»") return SPACE.test(before) && LETTER.test(after);
	if (text === '"') return !SPACE.test(after) && !/\d/.test(before);
	return text !== "''" || (BEFORE_OPEN.test(before) && LETTER.test(after));
}

/** A straight mark that can only open, while one is open: the first was never closed. */
function reopens({ mark, inner }: Open, next: Mark): boolean {
	if (next.text !== '"' || inner > 0 || (mark.text !== '"' && mark.text !== "”")) return false;
	return SPACE.test(next.before) && LETTER.test(next.after);
}

/** Whether a mark ends what is open; a mark of another shape that opens within it is counted until it is closed. */
function closes(open: Open, { text, before, after }: Mark): boolean {
	const opener = open.mark.text;
	if (text === "``" || text === "''") return text === "''" && (opener === "``" || opener === "''");
	if (opener === "''") return false;
	if (text === '"' && opener !== '"' && opener !== "”") {
		if (SPACE.test(before) || before === "(") return openInner(open);
		return closeInner(open) && AFTER_CLOSE.test(after);
	}
	if (text === "„" || text === "‟" || (text === "«" && opener !== "»")) return false;
	if (text === "»" && opener === "»") return false;
	if (text === "“" && opener !== "„") return opener === '"' && SPACE.test(before) ? openInner(open) : false;
	return closeInner(open);
}

function openInner(open: Open): false {
	open.inner++;
	return false;
}

/** Whether nothing is open within, so that a closing mark is that of the outer one. */
function closeInner(open: Open): boolean {
	if (open.inner === 0) return true;
	open.inner--;
	return false;
}

function close({ mark: { start, end } }: Open, mark: Mark): Pair {
	return { start, end: mark.end, inner: { start: end, end: mark.start }, isClosed: true };
}

function leaveOpen({ mark: { start, end } }: Open, stop: number): Pair {
	return { start, end: stop, inner: { start: end, end: stop }, isClosed: false };
}
