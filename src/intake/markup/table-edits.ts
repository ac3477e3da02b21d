import { breakAt, type Edit, remove } from "./edit.ts";

// "| --- | :-: |", the line below the head of a table
const DELIMITER = /^[ \t]{0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const LONGEST_DELIMITER = 1000;

/** The bars of tables: each row is a paragraph, its cells parted by blanks, as of a table in HTML. */
export function editTables(source: string): readonly Edit[] {
	if (!source.includes("|")) return [];
	const edits: Edit[] = [];
	let before: Line = { start: 0, end: 0, text: "" };
	let isTable = false;
	for (const line of linesOf(source)) {
		const isRow = line.text.includes("|");
		if (isTable && isRow) edits.push(...editRow(line));
		else if (isTable) {
			edits.push(breakAt(line.start));
			isTable = false;
		} else if (isRow && isDelimiter(line.text) && before.text.includes("|")) {
			edits.push(...editRow(before), remove(line.start, line.end));
			isTable = true;
		}
		before = line;
	}
	return edits;
}

type Line = { readonly start: number; readonly end: number; readonly text: string };

function* linesOf(source: string): Generator<Line> {
	for (let start = 0; start <= source.length; ) {
		const ending = source.indexOf("\n", start);
		const end = ending < 0 ? source.length : ending;
		yield { start, end, text: source.slice(start, end) };
		start = end + 1;
	}
}

function isDelimiter(line: string): boolean {
	return line.length <= LONGEST_DELIMITER && DELIMITER.test(line);
}

// A bar with the blanks round it; one behind a backslash is a bar that is read.
const BAR = /(?<!\\)[ \t]{0,20}\|[ \t]{0,20}/g;

function editRow({ start, end, text }: Line): readonly Edit[] {
	const bars = Array.from(text.matchAll(BAR), ({ index, 0: bar }): Edit => {
		const isEdge = index === 0 || start + index + bar.length === end;
		return { start: start + index, end: start + index + bar.length, text: isEdge ? "" : " " };
	});
	return [breakAt(start), ...bars];
}
