import { splitParagraphs } from "../../core/article/split-paragraphs.ts";
import type { Remembered } from "../../core/check/earlier.ts";
import { findSequence } from "../../core/check/finding/find-sequence.ts";
import { keysOf, splitCompared } from "../../core/check/text/compared-words.ts";
import { type Print, unpackPrints } from "./prints/print.ts";
import type { Sight } from "./sight-of.ts";
import type { EarlierVersion } from "./versions.ts";

/** That an earlier version printed pasted words, all of them side by side; null where it did not. */
export function findPrinted(version: EarlierVersion | null, sight: Sight): Remembered | null {
	if (version === null || !sight.takes((version.words ?? version.prints).length)) return null;
	const { article, until, words: text } = version;
	if (text === null) return isPrinted(version, sight) ? { article, until, words: null } : null;
	const words = findInText(text, sight);
	return words === null ? null : { article, until, words };
}

/** Whether sentences of a version, whole and side by side, are the pasted words. */
function isPrinted({ prints }: EarlierVersion, sight: Sight): boolean {
	return unpackPrints(prints).some((list) => list.some((_, at) => beginsAt(list, at, sight)));
}

function beginsAt(list: readonly Print[], first: number, { keys, hashOf }: Sight): boolean {
	let from = 0;
	for (let at = first; from < keys.length; at++) {
		const print = list[at];
		if (!print || from + print.count > keys.length || hashOf(from, print.count) !== print.hash) return false;
		from += print.count;
	}
	return true;
}

/** The sentences of a text in which the pasted words stand; null where they do not. */
function findInText(text: string, { keys }: Sight): string | null {
	const words = splitCompared(text, { start: 0, end: text.length });
	const own = keysOf(words).map((key) => key.toLowerCase());
	const [at] = findSequence(keys, own, { from: 0, to: own.length });
	const [first, last] = at === undefined ? [] : [words[at], words[at + keys.length - 1]];
	if (!first || !last) return null;
	const sentences = splitParagraphs(text).flatMap((paragraph) => paragraph.sentences);
	const touched = sentences.filter(({ start, end }) => start < last.end && end > first.start);
	return text.slice(touched[0]?.start ?? first.start, touched.at(-1)?.end ?? last.end);
}
