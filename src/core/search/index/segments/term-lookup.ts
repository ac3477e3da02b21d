import type { IndexTables } from "../tables/index-tables.ts";
import { buildPostingsInSteps, buildPostingTable, type PostingTable } from "../tables/posting-table.ts";
import { rootOf, termsOfRoot } from "../tables/root-table.ts";
import { runSteps } from "../tables/run-steps.ts";
import { fillBucketsInSteps, type TermBuckets, termsNear } from "./term-buckets.ts";

/** Finds terms in the tables of an index, and what the names hold; makes what this needs when it is first needed. */
export class TermLookup {
	readonly #tables: IndexTables;
	#vocabulary: ReadonlyMap<string, number> | undefined;
	#names: ReadonlyMap<string, number> | undefined;
	#speakers: PostingTable | undefined;
	#headlines: PostingTable | undefined;
	#roots: ReadonlyMap<string, number> | undefined;
	#buckets: TermBuckets | undefined;

	constructor(tables: IndexTables) {
		this.#tables = tables;
	}

	/** Makes all of it in steps, so that nobody waits for it. */
	*prepareInSteps(): Generator<void, void> {
		const { terms, names, roots } = this.#tables;
		this.#vocabulary ??= yield* numberInSteps(terms);
		this.#names ??= yield* numberInSteps(names);
		this.#roots ??= yield* numberInSteps(roots.roots);
		this.#buckets ??= yield* fillBucketsInSteps(terms);
		this.#speakers ??= yield* buildPostingsInSteps(this.#tables.speakers, names.length);
		this.#headlines ??= yield* buildPostingsInSteps(this.#tables.headlines, names.length);
	}

	/** The terms of the passages with their numbers. */
	get vocabulary(): ReadonlyMap<string, number> {
		this.#vocabulary ??= runSteps(numberInSteps(this.#tables.terms));
		return this.#vocabulary;
	}

	/** The terms of speakers and headlines with their numbers. */
	get names(): ReadonlyMap<string, number> {
		this.#names ??= runSteps(numberInSteps(this.#tables.names));
		return this.#names;
	}

	/** The passages of each term of who speaks in them. */
	get speakers(): PostingTable {
		this.#speakers ??= buildPostingTable(this.#tables.speakers, this.#tables.names.length);
		return this.#speakers;
	}

	/** The articles of each term of their headlines. */
	get headlines(): PostingTable {
		this.#headlines ??= buildPostingTable(this.#tables.headlines, this.#tables.names.length);
		return this.#headlines;
	}

	/** The other terms that share the root of a term: "interven" → "intervent". */
	kinOf(term: string): readonly string[] {
		const { roots, terms } = this.#tables;
		this.#roots ??= runSteps(numberInSteps(roots.roots));
		const kin: string[] = [];
		for (const id of termsOfRoot(roots, this.#roots.get(rootOf(term)))) {
			const other = terms[id];
			if (other !== undefined && other !== term) kin.push(other);
		}
		return kin;
	}

	/** The terms that begin with the same letter as a term and whose length differs by at most `most`. */
	like(term: string, most: number): readonly string[] {
		this.#buckets ??= runSteps(fillBucketsInSteps(this.#tables.terms));
		return termsNear(this.#buckets, term, most);
	}
}

/** So many terms are numbered in one step. */
const STEP = 8192;

function* numberInSteps(terms: readonly string[]): Generator<void, ReadonlyMap<string, number>> {
	const numbers = new Map<string, number>();
	for (let number = 0; number < terms.length; number++) {
		numbers.set(terms[number] ?? "", number);
		if (number % STEP === STEP - 1) yield;
	}
	return numbers;
}
