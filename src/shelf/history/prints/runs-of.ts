import { LEAST_WORDS } from "../../../core/check/alignment/align.ts";
import { keysOf, splitCompared } from "../../../core/check/text/compared-words.ts";
import { hashKeys } from "./print.ts";

/** The hashes of all words of a text that stand side by side, four at a time. */
export function runsOf(text: string): ReadonlySet<string> {
	return new Set(runsOfKeys(keysOf(splitCompared(text, { start: 0, end: text.length }))));
}

/** The same of words by what they are compared by, in order. */
export function runsOfKeys(keys: readonly string[]): readonly string[] {
	const count = Math.max(0, keys.length - LEAST_WORDS + 1);
	return Array.from({ length: count }, (_, at) => hashKeys(keys.slice(at, at + LEAST_WORDS)));
}
