import { editDistance } from "../search/query/spellings.ts";
import { nameWords } from "./name-words.ts";

/** No more words of what was typed are compared, and no longer ones: they are no name. */
const MOST_WORDS = 8;
const LONGEST_WORD = 40;
/** A shorter word is near too many others. */
const SHORTEST_WORD = 3;

/**
 * Those of some people, in the order in which they come, whose name has words spelled nearly like the typed ones, the
 * nearest first: "Lavrof" is near "Sergey Lavrov". At most `most`.
 */
export function findNearNames<Person extends { readonly name: string }>(
	people: readonly Person[],
	typed: string,
	most: number,
): readonly Person[] {
	const wanted = nameWords(typed)
		.filter((word) => word.length >= SHORTEST_WORD && word.length <= LONGEST_WORD)
		.slice(0, MOST_WORDS);
	return people
		.map((person) => ({ person, fit: fitOf(nameWords(person.name), wanted) }))
		.filter(({ fit }) => fit > 0)
		.sort((one, other) => other.fit - one.fit)
		.slice(0, most)
		.map(({ person }) => person);
}

/** How many typed words have one near them, each the less the more letters differ; 0 for none. */
function fitOf(words: readonly string[], wanted: readonly string[]): number {
	let fit = 0;
	for (const word of wanted) {
		const most = Math.max(1, Math.floor(word.length / 3));
		const nearest = Math.min(...words.map((other) => editDistance(word, other, most)));
		if (nearest <= most) fit += 1 - nearest / (2 * most + 1);
	}
	return fit;
}
