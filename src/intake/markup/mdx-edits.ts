import { breakAt, type Edit, EXPRESSION, remove } from "./edit.ts";

// https://mdxjs.com/docs/what-is-mdx/
const IMPORT = /^import\s+(?:["']|\{\s*$|[\w$*{][^\n]{0,300}\sfrom\s+["'])/;
const EXPORT = /^export\s+(?:const|let|var|function|async|class|default\s+(?:function|class|[({])|[{*])/;
const FENCE = /^ {0,3}(?:`{3}|~{3})/;
const LONGEST = 4000;

/** The imports and exports of an MDX file: each stands at the head of a line, behind an empty one or another. */
export function editModules(source: string): readonly Edit[] {
	const edits: Edit[] = [];
	let isFenced = false;
	let isHead = true;
	for (let start = 0; start < source.length; ) {
		const end = endOfLine(source, start);
		const line = source.slice(start, Math.min(end, start + LONGEST));
		if (FENCE.test(line)) isFenced = !isFenced;
		if (!isFenced && isHead && (IMPORT.test(line) || EXPORT.test(line))) {
			const close = endOfStatement(source, end);
			edits.push(remove(start, close));
			start = close + 1;
			continue;
		}
		isHead = line.trim() === "";
		start = end + 1;
	}
	return edits;
}

/** The end of the line on which all that was opened on the first one, up to its end, is closed. */
function endOfStatement(source: string, first: number): number {
	let depth = 0;
	const start = source.lastIndexOf("\n", first - 1) + 1;
	const limit = Math.min(source.length, start + LONGEST);
	for (let at = start; at < limit; at++) {
		const mark = source.charAt(at);
		if ("{[(".includes(mark)) depth++;
		else if ("}])".includes(mark)) depth--;
		else if (mark === "\n" && depth <= 0) return at;
	}
	return depth <= 0 && limit === source.length ? limit : first;
}

function endOfLine(source: string, at: number): number {
	const end = source.indexOf("\n", at);
	return end < 0 ? source.length : end;
}

const MARK = /[<{]|`+/g;
// Words between marks are put in as they are: {" "}, {"Roe Mill"}.
const WORDS = /^\{\s{0,9}(["'`])([^"'`\\{}$\n]*)\1\s{0,9}\}$/;
const LONGEST_WORDS = 500;

/** The tags of components in an MDX file, and what stands in braces; the words between the tags stay. */
export function editComponents(source: string): readonly Edit[] {
	const edits: Edit[] = [];
	// Up to here no brace is closed that is not looked at yet.
	let hopeless = 0;
	MARK.lastIndex = 0;
	for (let match = MARK.exec(source); match; match = MARK.exec(source)) {
		const { index, 0: mark } = match;
		if (mark.startsWith("`")) MARK.lastIndex = endOfCode(source, match.index, mark);
		else if (source.charAt(index - 1) === "\\") continue;
		else if (mark === "{") {
			const end = index < hopeless ? null : endOfBraces(source, index);
			if (end === null) {
				hopeless = Math.max(hopeless, index + LONGEST);
				continue;
			}
			const [, , words = ""] = WORDS.exec(source.slice(index, Math.min(end, index + LONGEST_WORDS))) ?? [];
			edits.push(words === "" ? remove(index, end, EXPRESSION) : { start: index, end, text: words });
			MARK.lastIndex = end;
		} else {
			const end = endOfTag(source, index);
			if (end === null) continue;
			edits.push(...editTag(source, index, end));
			MARK.lastIndex = end;
		}
	}
	return edits;
}

/** Behind a stretch of code between two equal runs of marks; behind the first run, where there is no second. */
function endOfCode(source: string, start: number, run: string): number {
	const from = start + run.length;
	const closing = source.indexOf(run, from);
	const isNear = closing >= 0 && (run.length > 2 || !source.slice(from, closing).includes("\n\n"));
	return isNear ? closing + run.length : from;
}

function endOfBraces(source: string, start: number): number | null {
	let depth = 0;
	const limit = Math.min(source.length, start + LONGEST);
	for (let at = start; at < limit; at++) {
		const mark = source.charAt(at);
		if (mark === "{") depth++;
		else if (mark === "}" && --depth === 0) return at + 1;
	}
	return null;
}

const TAG = /<(?:\/?[A-Z][\w.]*|\/?[a-z][\w-]*|\/?(?=>))/y;

/** Behind a tag that is no plain HTML: a component's, or one with braces in it; null where there is none. */
function endOfTag(source: string, start: number): number | null {
	TAG.lastIndex = start;
	const tag = TAG.exec(source)?.[0];
	if (tag === undefined) return null;
	let isCode = !/^<\/?[a-z]/.test(tag);
	const limit = Math.min(source.length, start + LONGEST);
	for (let at = start + tag.length; at < limit; at++) {
		const mark = source.charAt(at);
		if (mark === "<") return null;
		if (mark === ">") return isCode ? at + 1 : null;
		if (mark === "{") {
			const end = endOfBraces(source, at);
			if (end === null) return null;
			isCode = true;
			at = end - 1;
		} else if (mark === '"' || mark === "'") {
			const end = source.indexOf(mark, at + 1);
			if (end < 0 || end > limit) return null;
			at = end;
		}
	}
	return null;
}

function editTag(source: string, start: number, end: number): readonly Edit[] {
	const [name = ""] = /^<[a-z][\w-]*/.exec(source.slice(start, start + LONGEST_NAME)) ?? [];
	// Of HTML with braces these go, and what is left is read as HTML.
	if (name !== "") return [remove(start + name.length, end - 1)];
	return isAlone(source, start, end) ? [breakAt(start), remove(start, end)] : [remove(start, end)];
}

const LONGEST_NAME = 50;

function isAlone(source: string, start: number, end: number): boolean {
	const before = source.slice(source.lastIndexOf("\n", start - 1) + 1, start);
	return before.trim() === "" && source.slice(end, endOfLine(source, end)).trim() === "";
}
