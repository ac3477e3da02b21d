import type { PassageIndex } from "../index/passage-index.ts";

/** Whether a term stands anywhere: in the index, or in the whole archive that it holds a few articles of. */
export function isWord(index: PassageIndex, term: string): boolean {
	return index.whole ? index.whole.countOf(term) > 0 : index.idOf(term) !== undefined;
}
