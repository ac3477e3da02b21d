import { plainLine } from "./plain-line.ts";
import { endsAsTeaser, withoutDots } from "./teaser-ending.ts";

/**
 * The standfirst that somebody wrote; undefined where a program made it of the beginning of the text, as WordPress does
 * where there is none.
 */
export function ownStandfirst(html: string | null | undefined, text: string): string | undefined {
	const line = plainLine(html);
	if (line === "" || endsAsTeaser(line)) return undefined;
	const words = lettersOf(withoutDots(line));
	return lettersOf(text.slice(0, 2 * line.length + MARKS)).startsWith(words) ? undefined : line;
}

// Room for the white space and the marks by which the two may differ.
const MARKS = 200;

/** The letters and digits of a text: all by which the words of two can be compared. */
export function lettersOf(text: string): string {
	return text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
}
