import { trimMarks } from "./trim-marks.ts";

/**
 * Straight apostrophes, single spaces, "what's" and "whats" written out, no marks at the end and no clause before the
 * question;
 * the case is kept for names.
 */
export function plainWords(question: string): string {
	const words = trimMarks(question)
		.replaceAll("’", "'")
		.replace(/^[\s"“¿-]+/, "")
		.split(/\s+/)
		.join(" ")
		.replace(/\b(who|what|when|where|why|how)(?:'s|s|'re)(?= )/gi, "$1 is");
	return dropClause(words.split(" ")).join(" ");
}

const OPENS_CLAUSE = /^(?:when|where|if|after|while)$/i;
const LETTERS = /^\p{L}+$/u;
const ASKS = /^(?:what|which|who|whom|whose|how)\b/i;

// "When it rained, which …": what is before the last comma that a question word follows, at once or behind two words.
function dropClause(words: readonly string[]): readonly string[] {
	if (!OPENS_CLAUSE.test(words[0] ?? "")) return words;
	for (let at = words.length - 1; at > 1; at--) {
		if (!words[at - 1]?.endsWith(",")) continue;
		const asks = words.slice(at, at + 3).findIndex((word) => ASKS.test(word));
		if (asks >= 0 && words.slice(at, at + asks).every((word) => LETTERS.test(word))) return words.slice(at);
	}
	return words;
}
