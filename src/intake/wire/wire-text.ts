import type { Source } from "../door.ts";
import { wholeText } from "../values/whole-text.ts";

/** Longer than any file of a wire, in characters. */
const LONGEST = 32 * 1024 * 1024;

/** Why a source that is longer is not read, as the end of a sentence. */
export const TOO_LONG = "is too long: send the articles in smaller files";

/** All the text of a source of a wire; null where it is too long to be held at once. */
export function wireText({ text }: Source): string | null {
	return wholeText(text, LONGEST);
}
