import { countLeftOut } from "../../../presentation/introduction.ts";

/** As many whole lines as there is room for, from the first; where some are left out a last one tells how many. */
export function fitLines(lines: readonly string[], most: number): readonly string[] {
	const lengths = lines.map((line) => line.length + 1);
	const sum = (counted: readonly number[]) => counted.reduce((total, length) => total + length, 0);
	if (sum(lengths) <= most) return lines;
	const left = countLeftOut(lines.length);
	const fitting = lengths.findIndex((_, at) => sum(lengths.slice(0, at + 1)) + left.length > most);
	return [...lines.slice(0, fitting), countLeftOut(lines.length - fitting)];
}
