import type { Span } from "../../core/article/article.ts";
import { wordSet } from "../../core/lexicon/word-list.ts";
import { NO_WORDS } from "./data/shortcodes.ts";
import { type Edit, EXPRESSION, remove } from "./edit.ts";

const SILENT = wordSet(NO_WORDS);
/** What a site puts in its place when it makes the page: "{{ site.town }}", "{{< param x >}}". */
const NAME = /^\{\{?[<%]?-?\s{0,9}(?:include\s+)?([\w./-]*)/;
const PUT_IN = /^\{\{|^\{%-?\s{0,9}(?:include|if|unless|case)\b/;
const UNDECIDED = /^\{\+\+|^\{~~/;

/**
 * Takes away each paragraph in whose midst something stood that only the site knows, as what is left was never printed.
 * `edits` are what was taken away so far, in order.
 */
export function editLost(source: string, edits: readonly Edit[]): readonly Edit[] {
	const lost: Span[] = [];
	for (const edit of edits) {
		if (edit.start < (lost.at(-1)?.end ?? 0) || !isLoss(source, edit)) continue;
		lost.push(paragraphAt(source, edit));
	}
	return lost.map(({ start, end }) => remove(start, end, REASON));
}

const REASON = "lacks words that only the site puts in";

function isLoss(source: string, { start, end, text, isNote, reason }: Edit): boolean {
	if (text !== "" || isNote) return false;
	const mark = source.slice(start, Math.min(end, start + LONGEST_MARK));
	if (UNDECIDED.test(mark)) return true;
	if ((!PUT_IN.test(mark) && reason !== EXPRESSION) || SILENT.has((NAME.exec(mark)?.[1] ?? "").toLowerCase()))
		return false;
	const before = source.slice(Math.max(0, start - REACH), start);
	const after = source.slice(end, end + REACH);
	if (!BROKEN_OFF.test(before) && !GOES_ON.test(after)) return false;
	return !isWithinMarkup(before) && !isPair(source, mark, end);
}

const LONGEST_MARK = 200;
const REACH = 300;

// A sentence that has begun and not ended, and one that goes on.
const BROKEN_OFF = /[\p{L}\p{N},;:–—(‘“"'€$£%&+/-][ \t]{0,9}\n?$/u;
const GOES_ON = /^(?:(?:[ \t]{1,9}\n?|\n)[\p{Ll}\p{N}(–—]|[.,;:!?%’'\p{L}\p{N}-])/u;

/** Whether it stands in an address, in a tag or in the marks of a picture: no reader sees it. */
function isWithinMarkup(before: string): boolean {
	return /\]\([^)\n]*$|<[^<>\n]*$|!\[[^\]\n]*$|^ {0,3}\[[^\]\n]+\]:[^\n]*$/.test(
		before.slice(before.lastIndexOf("\n") + 1),
	);
}

/** "{{< box >}}" has a "{{< /box >}}" further on: the words between stay. */
function isPair(source: string, mark: string, end: number): boolean {
	const [, open, name] = /^\{\{([<%])\s{0,9}\/?\s{0,9}([\w./-]+)/.exec(mark) ?? [];
	if (open === undefined || name === undefined) return false;
	if (/^\{\{[<%]\s{0,9}\//.test(mark)) return true;
	const near = source.slice(end, end + FAR);
	return [`{{${open} /${name}`, `{{${open}/${name}`, `{{${open} / ${name}`].some((closing) => near.includes(closing));
}

const FAR = 2000;
const BULLET = /^[ \t]{0,9}(?:[-*+]|\d{1,3}[.)])[ \t]/;

/** The paragraph, or the item of a list, in which something stands. */
function paragraphAt(source: string, { start, end }: Span): Span {
	let first = lineStart(source, start);
	while (first > 0 && !BULLET.test(source.slice(first, first + 20))) {
		const above = lineStart(source, first - 1);
		if (source.slice(above, first).trim() === "") break;
		first = above;
	}
	let last = lineEnd(source, end);
	while (last < source.length) {
		const below = lineEnd(source, last + 1);
		const line = source.slice(last + 1, below);
		if (line.trim() === "" || BULLET.test(line.slice(0, 20))) break;
		last = below;
	}
	return { start: first, end: last };
}

function lineStart(source: string, at: number): number {
	return source.lastIndexOf("\n", at - 1) + 1;
}

function lineEnd(source: string, at: number): number {
	const end = source.indexOf("\n", at);
	return end < 0 ? source.length : end;
}
