import { nameWords } from "../../core/search/terms/name-words.ts";
import { allOf, type EngineQuery } from "../search/queries.ts";

/** A longer text is no name and no headline that somebody types. */
const MOST_WORDS = 12;
const LONGEST_WORD = 40;

/** The words of what is typed that are looked for. */
export function typedWords(typed: string): readonly string[] {
	return nameWords(typed)
		.slice(0, MOST_WORDS)
		.map((word) => word.slice(0, LONGEST_WORD));
}

/** Articles that have words in some fields which begin like each of the typed ones. */
export function beginningQuery(words: readonly string[], fields: readonly string[]): EngineQuery {
	return allOf(words.map((word) => anyOf(fields.map((field) => ({ prefix: { [field]: { value: word } } })))));
}

/** The same where letters may be mistyped. */
export function nearQuery(words: readonly string[], fields: readonly string[]): EngineQuery {
	const near = (word: string, field: string) => ({ fuzzy: { [field]: { value: word, fuzziness: "AUTO:4,8" } } });
	return allOf(
		words.map((word) =>
			anyOf(fields.flatMap((field) => [{ prefix: { [field]: { value: word } } }, near(word, field)])),
		),
	);
}

export function anyOf(should: readonly EngineQuery[]): EngineQuery {
	return { bool: { should, minimum_should_match: 1 } };
}

/** A pattern of the names, as they are written for the engine, in which the longest of some words begins a word. */
export function namePattern(words: readonly string[]): string {
	// The words of a name are letters and digits alone: none of them means anything in a pattern.
	const [longest = ""] = words.toSorted((one, other) => other.length - one.length);
	return `(.* )?${longest}.*\t.*`;
}
