import MiniSearch, { type AsPlainObject, type Query, type SearchOptions, type SearchResult } from "minisearch";
import { termsOf } from "../terms/terms.ts";
import type { IndexTables } from "./tables/index-tables.ts";
import { MOST_FREQUENT, type PostingTable } from "./tables/posting-table.ts";
import { numbersOf, placesOf, type Sequences } from "./tables/sequences.ts";
import { type FieldPostings, TermFields } from "./term-fields.ts";
import { TermLookup } from "./term-lookup.ts";

const FIELDS = ["text", "speakers"] as const;

/**
 * MiniSearch over the tables of an index. What it keeps of its own is filled from them when its own methods are first
 * called, and the postings of a term when that term is looked at: it holds then what `add` would have put there,
 * passage by passage. Nothing is added or removed after.
 */
export class SearchableTables extends MiniSearch<{ readonly id: number }> {
	readonly tables: IndexTables;
	protected readonly lookup: TermLookup;
	#isFilled = false;

	constructor(tables: IndexTables) {
		super({ fields: [...FIELDS], processTerm: (term) => term, searchOptions: { tokenize: termsOf } });
		this.tables = tables;
		this.lookup = new TermLookup(tables);
		this._documentCount = tables.passages.starts.length;
		this._nextId = this._documentCount;
	}

	override search(query: Query, options?: SearchOptions): SearchResult[] {
		this.#fill();
		return super.search(query, options);
	}

	override has(passage: number): boolean {
		this.#fill();
		return super.has(passage);
	}

	override get termCount(): number {
		this.#fill();
		return super.termCount;
	}

	override toJSON(): AsPlainObject {
		this.#fill();
		return super.toJSON();
	}

	#fill(): void {
		if (this.#isFilled) return;
		this.#isFilled = true;
		const fields = [this.tables.postings, this.lookup.speakers].map(({ lengths }) => lengths);
		for (const [term, held] of this.#listTerms()) this._index.set(term, held);
		for (let number = 0; number < this._documentCount; number++) {
			this._documentIds.set(number, number);
			this._idToShortId.set(number, number);
			this._fieldLength.set(
				number,
				fields.map((lengths) => lengths[number] ?? 0),
			);
		}
		if (this._documentCount > 0) this._avgFieldLength = fields.map(runningMean);
	}

	*#listTerms(): Generator<readonly [string, TermFields]> {
		const { terms, names } = this.tables;
		const { vocabulary } = this.lookup;
		for (const term of terms) yield [term, this.#fieldsOf(term)];
		for (const name of names) {
			if (!vocabulary.has(name) && this.#speakersOf(name).size > 0) yield [name, this.#fieldsOf(name)];
		}
	}

	#fieldsOf(term: string): TermFields {
		return new TermFields(FIELDS.length, (field) => (field === 0 ? this.#textOf(term) : this.#speakersOf(term)));
	}

	#textOf(term: string): FieldPostings {
		return readPostings(this.tables.postings, this.tables.tokens, this.lookup.vocabulary.get(term));
	}

	#speakersOf(name: string): FieldPostings {
		return readPostings(this.lookup.speakers, this.tables.speakers, this.lookup.names.get(name));
	}
}

function readPostings(
	{ passages, frequencies, first }: PostingTable,
	sequences: Sequences,
	id: number | undefined,
): FieldPostings {
	const found: FieldPostings = new Map();
	if (id === undefined) return found;
	const { from, to } = placesOf(first, id);
	for (let at = from; at < to; at++) {
		const passage = passages[at] ?? 0;
		const frequency = frequencies[at] ?? 0;
		found.set(passage, frequency < MOST_FREQUENT ? frequency : countOf(id, numbersOf(sequences, passage)));
	}
	return found;
}

function countOf(id: number, ids: Uint32Array): number {
	return ids.reduce((count, other) => count + (other === id ? 1 : 0), 0);
}

/** The mean as MiniSearch reckons it, passage by passage, so that its scores are the same to the last digit. */
function runningMean(lengths: Uint16Array): number {
	return lengths.reduce((mean, length, before) => (mean * before + length) / (before + 1), 0);
}
