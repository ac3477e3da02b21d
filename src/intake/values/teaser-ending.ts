import { CONTINUED, MORE } from "./data/teaser-words.ts";

// "Continue reading" with the headline of the article behind it.
const LONGEST_LINK = 250;
// "[…]", "(more…)", "(more)".
const CUT = /[[(]\s*(?:more|(?:more\s*)?(?:…|\.{3}))\s*[\])]$/i;
const DOTS = /(?:…|\.{3})$/;
const ARROWS = /[\s.…:>»›→➔"”’\])]+$/;
const SENTENCE_END = /(?:["”’)]\s+|[.!?…:;»›→|[(]\s*)$/;

/** Whether a line breaks off before the rest of an article: at “[…]”, or at a link such as “Continue reading”. */
export function endsAsTeaser(line: string): boolean {
	const end = line.slice(-LONGEST_LINK).trim();
	if (CUT.test(end)) return true;
	const words = end.replace(ARROWS, "");
	if (MORE.some((phrase) => words.endsWith(phrase) && isBeginning(words.slice(0, -phrase.length)))) return true;
	return CONTINUED.some((phrase) => {
		const at = end.lastIndexOf(phrase);
		return at >= 0 && isBeginning(end.slice(0, at));
	});
}

/** Whether a line ends in dots, as also that of a whole article may. */
export function endsInDots(line: string): boolean {
	return DOTS.test(line);
}

/** A line without the dots at its end, so that it can be looked for in a text. */
export function withoutDots(line: string): string {
	const end = line.slice(-LONGEST_LINK).replace(CUT, "").replace(ARROWS, "");
	return line.slice(0, -LONGEST_LINK) + end;
}

/** Whether a sentence begins behind these words: what is part of one is no link. */
function isBeginning(before: string): boolean {
	return before.trim() === "" || SENTENCE_END.test(before);
}
