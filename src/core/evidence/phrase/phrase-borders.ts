import type { PhraseWord } from "./words/phrase-words.ts";
import type { WordClass } from "./words/word-class.ts";

const LONGEST_PHRASE = 25;
const NEVER_FIRST: ReadonlySet<WordClass> = new Set([
	"comma",
	"stop",
	"closing",
	"conjunction",
	"relative",
	"quote",
	"of",
	"be",
	"auxiliary",
	"opening",
]);
const NEVER_LAST: ReadonlySet<WordClass> = new Set([
	"the",
	"of",
	"in",
	"by",
	"to",
	"preposition",
	"because",
	"conjunction",
	"relative",
	"comma",
	"stop",
	"opening",
	"quote",
	"be",
	"auxiliary",
	"not",
	"about",
]);
const NAMING: ReadonlySet<WordClass> = new Set(["name", "given"]);
const NUMERIC: ReadonlySet<WordClass> = new Set(["number", "money", "percent"]);

/** Calls back with every stretch `words[first]` to before `words[end]` that may be a phrase on its own. */
export function forEachPhrase(words: readonly PhraseWord[], onPhrase: (first: number, end: number) => void): void {
	const cuts = Array.from({ length: words.length + 1 }, (_, at) => cutsUnit(words, at));
	const stops = words.map(({ wordClass }, at) => wordClass === "stop" && !isDash(words, at));
	words.forEach(({ wordClass }, first) => {
		if (NEVER_FIRST.has(wordClass) || cuts[first]) return;
		let open = 0;
		let quotes = 0;
		for (let end = first + 1; end <= words.length && end - first <= LONGEST_PHRASE; end++) {
			const word = words[end - 1];
			if (!word || stops[end - 1]) return;
			if (word.wordClass === "opening") open++;
			if (word.wordClass === "closing") open--;
			if (open < 0) return;
			if (word.wordClass === "quote") quotes++;
			if (open > 0 || NEVER_LAST.has(word.wordClass) || cuts[end]) continue;
			if (quotes % 2 === 1 || word.lower === "'s") continue;
			onPhrase(first, end);
		}
	});
}

// "1990–1994" as well as "coal–gas": a dash without spaces joins.
function isDash(words: readonly PhraseWord[], at: number): boolean {
	const [before, mark, after] = [words[at - 1], words[at], words[at + 1]];
	return /^[-–/.:]$/.test(mark?.text ?? "") && before?.end === mark?.start && after?.start === mark?.end;
}

// "five to ten years", but not "from three to five", where either may answer.
function opensRange(words: readonly PhraseWord[], at: number): boolean {
	const [from, before, to, after] = [words[at - 2], words[at - 1], words[at], words[at + 1]];
	if (!before || !after || to?.lower !== "to" || from?.lower === "from") return false;
	return NUMERIC.has(before.wordClass) && (NUMERIC.has(after.wordClass) || after.wordClass === "about");
}

function cutsUnit(words: readonly PhraseWord[], at: number): boolean {
	const before = words[at - 1];
	const after = words[at];
	if (!before || !after) return false;
	if (NUMERIC.has(before.wordClass) && (NUMERIC.has(after.wordClass) || after.wordClass === "unit")) return true;
	if (opensRange(words, at)) return true;
	if (before.wordClass === "about" && (NUMERIC.has(after.wordClass) || after.wordClass === "about")) return true;
	if (NAMING.has(before.wordClass) && NAMING.has(after.wordClass)) return true;
	if (/^(?:least|most)$/.test(after.lower) && before.lower === "at") return true;
	return isDash(words, at) || isDash(words, at - 1);
}
