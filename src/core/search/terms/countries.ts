import { rowsOf, wordsOf } from "../../lexicon/word-list.ts";
import { DEMONYMS } from "../data/demonyms.ts";

/** The country for a word that tells of its people or things, in lower case: "syrians" → "syria". */
export const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
	rowsOf(DEMONYMS).flatMap((row) => {
		const [country = "", ...demonyms] = wordsOf(row);
		return demonyms.map((demonym) => [demonym, country] as const);
	}),
);
