import { COURTESY_TITLES } from "../core/quotation/text/titles.ts";

const APOSTROPHES = /['’‘ʼʻʿʾ´`]/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
// Compares words without their case and accents: “Łódź” is “lodz”.
const collator = new Intl.Collator("en", { sensitivity: "base" });

/**
 * Whether a name has all the words that were typed, whatever their case, accents and apostrophes; courtesy titles at
 * the beginning do not count. Null where no word was typed.
 */
export function createNameMatch(typed: string): ((name: string) => boolean) | null {
	const words = dropCourtesyTitles(splitName(typed));
	if (words.length === 0) return null;
	return (name) => {
		const names = splitName(name);
		return words.every((word) => names.some((it) => collator.compare(it, word) === 0));
	};
}

function splitName(name: string): readonly string[] {
	return name.replace(APOSTROPHES, "").match(WORD) ?? [];
}

function dropCourtesyTitles(words: readonly string[]): readonly string[] {
	const first = words.findIndex((word) => !COURTESY_TITLES.has(word.toLowerCase()));
	return words.slice(Math.max(first, 0));
}
