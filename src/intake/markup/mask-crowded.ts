const MARK = /[*_[\]<>`!~^|]|^[ \t]*[-+=]/gm;
const MOST_MARKS = 500;

/**
 * The same text, the marks put out of sight in each block that is crowded with them. The parser's time grows with the
 * square of the marks in one block, and no reader of a page ever saw so many.
 */
export function maskCrowded(source: string): string {
	let masked = "";
	let block = 0;
	for (let line = 0; line < source.length; ) {
		const ending = source.indexOf("\n", line);
		const end = ending < 0 ? source.length : ending + 1;
		if (end === source.length || source.slice(line, end).trim() === "") {
			masked += maskBlock(source.slice(block, end));
			block = end;
		}
		line = end;
	}
	return masked;
}

function maskBlock(block: string): string {
	if (block.length <= MOST_MARKS) return block;
	let marks = 0;
	MARK.lastIndex = 0;
	while (marks <= MOST_MARKS && MARK.exec(block)) marks++;
	return marks <= MOST_MARKS ? block : block.replace(MARK, (mark) => "x".repeat(mark.length));
}
