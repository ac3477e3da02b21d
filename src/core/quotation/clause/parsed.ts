import type { Reading } from "../text/reading.ts";
import type { Clause } from "./clause.ts";
import { readClauses } from "./read-clauses.ts";

/** An article with the clauses of its sentences, by the number of the word that is their verb. */
export type Parsed = Reading & { readonly clauses: ReadonlyMap<number, Clause> };

/** Reads the clauses of every sentence, once. */
export function parseClauses(reading: Reading): Parsed {
	const clauses = new Map<number, Clause>();
	const { words } = reading;
	let first = 0;
	while (first < words.length) {
		let end = first + 1;
		while (end < words.length && words[end]?.sentence === words[first]?.sentence) end++;
		for (const clause of readClauses(reading, { first, end })) clauses.set(clause.verb.head, clause);
		first = end;
	}
	return { ...reading, clauses };
}
