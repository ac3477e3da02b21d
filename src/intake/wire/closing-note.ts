import { oneLine } from "../blocks/visible.ts";
import { DONE, NOT_AT_ALL, NOT_YET, STORY } from "./data/closing-note-words.ts";

const NO_TIME = toPattern(NOT_AT_ALL);
const YET = toPattern(NOT_YET);

/** Longer than any note: what is, is not looked at, and closes. */
const LONGEST = 20_000;

/**
 * Whether a note to editors speaks of a kill or a hold, so that nobody knows if its article may be told; or of an
 * embargo, where no field says until when. Its words go nowhere.
 */
export function closesByNote(written: unknown, hasEmbargo: boolean): boolean {
	if (typeof written !== "string") return false;
	if (written.length > LONGEST) return true;
	const note = oneLine(written.replace(TAG, " "));
	return hasEmbargo ? NO_TIME.test(note.replace(new RegExp(YET, "gi"), "")) : NO_TIME.test(note) || YET.test(note);
}

const TAG = /<[^<>]{0,500}>/g;

function toPattern(forms: readonly string[]): RegExp {
	return new RegExp(forms.join("|").replaceAll("STORY", STORY).replaceAll("DONE", DONE), "i");
}
