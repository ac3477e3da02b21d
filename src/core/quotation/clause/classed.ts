import type { Reading } from "../text/reading.ts";
import type { WordClass } from "./word-class.ts";

/** An article with the class of each word of the sentences that are read; words that are not read have none. */
export type Classed = Reading & { readonly classes: readonly (WordClass | undefined)[] };

/** The class of a word at a number; "open" beyond the ends and inside quotation marks. */
export function classAt({ classes, markedOf }: Classed, at: number): WordClass {
	return (markedOf[at] ?? 0) >= 0 ? "open" : (classes[at] ?? "open");
}
