import { hasEmptyLine } from "../../core/article/split-paragraphs.ts";

const LEAST_LINES = 3;
const SHORTEST_WRAPPED = 45;
const LONGEST_WRAPPED = 100;
const STARTS_SMALL = /^\p{Ll}/u;
const IS_SET_IN = /^(?:\t| {2,})/;

/** The paragraphs of plain text as its lines and spaces tell them. */
export function splitPlain(text: string): readonly string[] {
	const plain = text.replaceAll("\r\n", "\n").replaceAll(/[\r\u2028\u2029]/g, "\n");
	const lines = plain.split("\n");
	if (hasEmptyLine(plain)) return joinLines(lines, (_, before) => before.trim() === "");
	const written = lines.filter((line) => line.trim() !== "");
	if (written.length === 1) return splitAtGaps(written[0] ?? "");
	// As wires sent them: the first line of each paragraph is set in.
	if (IS_SET_IN.test(written[0] ?? "") && written.some((line) => !IS_SET_IN.test(line)))
		return joinLines(written, (line) => IS_SET_IN.test(line));
	return isWrapped(written) ? [written.join(" ")] : written;
}

/** Joins lines to paragraphs, each of which begins where it is said to. */
function joinLines(lines: readonly string[], begins: (line: string, before: string) => boolean): readonly string[] {
	const paragraphs: string[][] = [];
	for (const [at, line] of lines.entries()) {
		const paragraph = paragraphs.at(-1);
		if (paragraph && !begins(line, lines[at - 1] ?? "")) paragraph.push(line);
		else paragraphs.push([line]);
	}
	return paragraphs.map((paragraph) => paragraph.join(" "));
}

/** Whether lines end where the page did: all are about as long, and some begin amid a sentence. */
function isWrapped(lines: readonly string[]): boolean {
	const areLong = lines.slice(0, -1).every(({ length }) => length >= SHORTEST_WRAPPED && length <= LONGEST_WRAPPED);
	return lines.length >= LEAST_LINES && areLong && lines.some((line, at) => at > 0 && STARTS_SMALL.test(line));
}

const GAP = /(?<=[.?!…]["”’)]?)(?:\t| {3})[\t ]*(?=\S)/;

/** One line in which a tab, or three blanks and more, stand between paragraphs; a line without them stays whole. */
function splitAtGaps(line: string): readonly string[] {
	return line.split(GAP);
}
