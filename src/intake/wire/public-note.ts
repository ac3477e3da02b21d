import { oneLine } from "../blocks/visible.ts";
import { DESK_WORDS } from "./data/public-note-words.ts";

const LABEL = /^(?:correction|clarification)\s*[:.–—-]\s*/i;
const AMENDED =
	/^this (?:article|story|report|piece|page|item) (?:was|has been) (?:amended|corrected|clarified|updated|changed)\b/i;
const EARLIER = /^an? (?:earlier|previous) version of this (?:article|story|report|piece|page|item)\b/i;
const EARLIER_TOO = /^an? (?:earlier|previous) version\b/i;
const SENTENCE_END = /(?<=[.!?])\s/;
const PHONE_OR_ADDRESS = /@|https?:|www\.|\d[\d ()/-]{6,}\d/i;
const LONGEST = 600;

const deskWords: ReadonlySet<string> = new Set(DESK_WORDS);

/**
 * The correction in a note to editors, without its label, where each of its sentences has a closed form of a note to
 * readers; undefined otherwise, as such a note is not for publication.
 */
export function findPublicNote(written: string | undefined): string | undefined {
	const trimmed = written?.trim() ?? "";
	if (trimmed.length > LONGEST || /[\r\n]/.test(trimmed)) return undefined;
	const note = oneLine(trimmed).replace(LABEL, "");
	const [first = "", ...others] = note.split(SENTENCE_END);
	if (!AMENDED.test(first) && !EARLIER.test(first)) return undefined;
	// Whatever else stands in it, such as who rang and why, may be for the desk alone.
	if (!others.every((sentence) => AMENDED.test(sentence) || EARLIER_TOO.test(sentence))) return undefined;
	if (PHONE_OR_ADDRESS.test(note)) return undefined;
	return (note.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => deskWords.has(word)) ? undefined : note;
}
