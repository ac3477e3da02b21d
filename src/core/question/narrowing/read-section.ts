import { opensDays } from "../days.ts";
import { textBetween } from "../question-words.ts";
import { bareWordsOf, type Words } from "./narrowed.ts";

/** The name of a section as typed, and where the words for it begin and end. */
export type SectionNamed = { readonly section: string; readonly from: number; readonly end: number };

const BEFORE: ReadonlySet<string> = new Set(["in", "from", "of", "within"]);
const DETERMINERS: ReadonlySet<string> = new Set(["the", "our", "your"]);
const GOES_ON: ReadonlySet<string> = new Set(["by", "about", "regarding", "published", "and"]);
const LONGEST_NAME = 4;

/** "In the Sport section", "from the section Sport": the last section that some words name; null where none. */
export function readSection(stretch: Words): SectionNamed | null {
	const words = bareWordsOf(stretch);
	const noun = words.lastIndexOf("section");
	if (noun < 0) return null;
	return readBefore(stretch, words, noun) ?? readBehind(stretch, words, noun);
}

// "In the Sport section", and nothing behind it that tells more of a section: "of the bridge".
function readBefore({ text, from }: Words, words: readonly string[], noun: number): SectionNamed | null {
	const next = words[noun + 1];
	if (next !== undefined && !GOES_ON.has(next) && !opensDays(next)) return null;
	for (let before = noun - 2; before >= Math.max(0, noun - 2 - LONGEST_NAME); before--) {
		if (!BEFORE.has(words[before] ?? "")) continue;
		const first = DETERMINERS.has(words[before + 1] ?? "") ? before + 2 : before + 1;
		if (first >= noun) return null;
		return { section: clean(textBetween(text, from + first, from + noun)), from: from + before, end: from + noun + 1 };
	}
	return null;
}

// "In the section Sport", at the end.
function readBehind({ text, from, end }: Words, words: readonly string[], noun: number): SectionNamed | null {
	const before = DETERMINERS.has(words[noun - 1] ?? "") ? noun - 2 : noun - 1;
	const length = words.length - noun - 1;
	if (!BEFORE.has(words[before] ?? "") || length < 1 || length > LONGEST_NAME) return null;
	return { section: clean(textBetween(text, from + noun + 1, end)), from: from + before, end };
}

function clean(name: string): string {
	return name.replaceAll(/["“”'‘’,;:]/gu, "").trim();
}
