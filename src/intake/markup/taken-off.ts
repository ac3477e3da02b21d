import type { Edit, TakenOff } from "./edit.ts";

const LONGEST_MARK = 24;
const TAG = /(?<!\{)<\/?[a-z][^<>]*>/gi;

/** What edits took off a text and why, in order, of one within another the outer; of notes only how they begin. */
export function takenOff(source: string, edits: readonly Edit[]): readonly TakenOff[] {
	const told: TakenOff[] = [];
	let end = 0;
	for (const edit of edits.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
		if (edit.start < end) continue;
		// What is only a mark may stand round words that are kept.
		if (edit.end > edit.start && edit.text === "") end = Math.max(end, edit.end);
		if (edit.reason === undefined) continue;
		const text = edit.isNote ? markOf(source, edit) : wordsOf(source.slice(edit.start, edit.end));
		if (text !== "") told.push({ text, reason: edit.reason });
	}
	return told;
}

/** "{% comment" of a note: the marks with which it begins. */
function markOf(source: string, { start, end }: Edit): string {
	return (
		/^(?:[^\p{L}\s]{1,6}\s?(?:comment|hidden)?)/u
			.exec(source.slice(start, Math.min(end, start + LONGEST_MARK)))?.[0]
			.trim() ?? ""
	);
}

function wordsOf(words: string): string {
	return (words.replace(TAG, " ").trim() === "" ? words : words.replace(TAG, " ")).replace(/\s+/g, " ").trim();
}
