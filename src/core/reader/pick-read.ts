import type { Passage } from "../search/index/passage.ts";

/** So many passages are read for an answer, and no more than so many characters of them: reading takes time. */
export const MOST_PASSAGES = 12;
const FEWEST_PASSAGES = 6;
const MOST_CHARACTERS = 5000;

/** Of passages, the best first, those that are read. */
export function pickRead(passages: readonly Passage[]): readonly Passage[] {
	const picked: Passage[] = [];
	let characters = 0;
	for (const passage of passages) {
		characters += passage.end - passage.start;
		if (picked.length >= MOST_PASSAGES || (picked.length >= FEWEST_PASSAGES && characters > MOST_CHARACTERS)) break;
		picked.push(passage);
	}
	return picked;
}
