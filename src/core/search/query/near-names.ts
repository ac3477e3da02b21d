import { nameWords } from "../terms/name-words.ts";
import { editDistance } from "./spellings.ts";

/** No more words of what was typed are compared, and no longer ones: they are no name. */
const MOST_WORDS = 8;
const LONGEST_WORD = 40;
/** A shorter word tells nothing. */
const SHORTEST_WORD = 3;
/** A shorter one is near too many others. */
const SHORTEST_NEAR = 4;

/**
 * Those of whatever has a name, in the order in which they come, whose name has words spelled nearly like the typed
 * ones, or that begin alike, the nearest first: "Lavrof" is near "Sergey Lavrov". At most `most`.
 */
export function findNearNames<Named extends { readonly name: string }>(
	all: readonly Named[],
	typed: string,
	most: number,
): readonly Named[] {
	const wanted = nameWords(typed)
		.filter((word) => word.length >= SHORTEST_WORD && word.length <= LONGEST_WORD)
		.slice(0, MOST_WORDS);
	return all
		.map((named) => ({ named, fit: fitOf(nameWords(named.name), wanted) }))
		.filter(({ fit }) => fit > 0)
		.sort((one, other) => other.fit - one.fit)
		.slice(0, most)
		.map(({ named }) => named);
}

/** How many typed words have one near them, each the less the more letters differ; 0 for none. */
function fitOf(words: readonly string[], wanted: readonly string[]): number {
	let fit = 0;
	for (const word of wanted) {
		const most = Math.max(1, Math.floor(word.length / 3));
		const nearest = Math.min(...words.map((other) => distanceOf(word, other, most)));
		if (nearest <= most) fit += 1 - nearest / (2 * most + 1);
	}
	return fit;
}

function distanceOf(word: string, other: string, most: number): number {
	if (word === other) return 0;
	if (Math.min(word.length, other.length) < SHORTEST_NEAR) return Number.POSITIVE_INFINITY;
	return word.startsWith(other) || other.startsWith(word) ? 1 : editDistance(word, other, most);
}
