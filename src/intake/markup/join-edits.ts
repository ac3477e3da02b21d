import type { Edit } from "./edit.ts";

/** The edits in order, none over another, and none that leaves a line empty which was not: the line goes too. */
export function joinEdits(source: string, edits: readonly Edit[]): readonly Edit[] {
	const apart = leaveOutInner(edits);
	const joined: Edit[] = [];
	for (let first = 0; first < apart.length; ) {
		const lines = linesOf(source, apart, first);
		const group = apart.slice(first, lines.last);
		if (isEmptied(source, lines, group)) joined.push(removeLines(source, lines, group));
		else joined.push(...group);
		first = lines.last;
	}
	return joined;
}

/** In order of the text; of two that overlap the one that begins first, of those the longer. */
function leaveOutInner(edits: readonly Edit[]): readonly Edit[] {
	const apart: Edit[] = [];
	let end = 0;
	for (const edit of edits.toSorted((one, other) => one.start - other.start || rank(one) - rank(other))) {
		if (edit.start < end) continue;
		apart.push(edit);
		end = edit.end;
	}
	return apart;
}

// A break comes before what stands at its place.
function rank({ start, end }: Edit): number {
	return end === start ? Number.NEGATIVE_INFINITY : -end;
}

/** Whole lines of the source, and the number after the last edit that begins on them. */
type Lines = { readonly start: number; readonly end: number; readonly last: number };

function linesOf(source: string, edits: readonly Edit[], first: number): Lines {
	const from = edits[first]?.start ?? 0;
	const start = source.lastIndexOf("\n", from - 1) + 1;
	let end = endOfLine(source, edits[first]?.end ?? from);
	let last = first + 1;
	for (let edit = edits[last]; edit && edit.start <= end; edit = edits[++last]) {
		if (edit.end > end) end = endOfLine(source, edit.end);
	}
	return { start: from === 0 ? 0 : start, end, last };
}

function endOfLine(source: string, at: number): number {
	const end = source.indexOf("\n", at);
	return end < 0 ? source.length : end;
}

function isEmptied(source: string, { start, end }: Lines, edits: readonly Edit[]): boolean {
	let at = start;
	let hasChange = false;
	for (const edit of edits) {
		if (edit.keepsLine || edit.text !== "" || source.slice(at, edit.start).trim() !== "") return false;
		hasChange ||= edit.end > edit.start;
		at = edit.end;
	}
	return hasChange && source.slice(at, end).trim() === "";
}

function removeLines(source: string, { start, end }: Lines, edits: readonly Edit[]): Edit {
	const line = { start, end: Math.min(end + 1, source.length), text: "" };
	return edits.some(({ isBreak }) => isBreak) ? { ...line, isBreak: true } : line;
}
