import MiniSearch from "minisearch";
import { termsOf } from "../terms/terms.ts";
import type { IndexTables } from "./tables/index-tables.ts";
import { MOST_FREQUENT, type PostingTable } from "./tables/posting-table.ts";
import { numbersOf, placesOf, type Sequences } from "./tables/sequences.ts";
import { type FieldPostings, TermFields } from "./term-fields.ts";
import { TermLookup } from "./term-lookup.ts";

const FIELDS = ["text", "speakers"] as const;

/**
 * MiniSearch over the tables of an index: what it keeps of its own is filled from them when it is first looked at, and
 * the postings of a term when that term is. It holds then what `add` would have put there, passage by passage.
 */
export class SearchableTables extends MiniSearch<{ readonly id: number }> {
	readonly tables: IndexTables;
	protected readonly lookup: TermLookup;

	constructor(tables: IndexTables) {
		super({ fields: [...FIELDS], processTerm: (term) => term, searchOptions: { tokenize: termsOf } });
		this.tables = tables;
		this.lookup = new TermLookup(tables);
		const count = tables.passages.starts.length;
		this._documentCount = count;
		this._nextId = count;
		const index = this._index;
		makeWhenLookedAt(this, "_index", () => {
			for (const [term, fields] of this.#listTerms()) index.set(term, fields);
			return index;
		});
		makeWhenLookedAt(this, "_documentIds", () => numberMap(count, (number) => number));
		makeWhenLookedAt(this, "_idToShortId", () => numberMap(count, (number) => number));
		const lengthsOf = (number: number) => [
			tables.postings.lengths[number] ?? 0,
			this.lookup.speakers.lengths[number] ?? 0,
		];
		makeWhenLookedAt(this, "_fieldLength", () => numberMap(count, lengthsOf));
		makeWhenLookedAt(this, "_avgFieldLength", () =>
			count === 0 ? [] : [tables.postings, this.lookup.speakers].map(({ lengths }) => runningMean(lengths)),
		);
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

function numberMap<Value>(count: number, make: (number: number) => Value): Map<number, Value> {
	const map = new Map<number, Value>();
	for (let number = 0; number < count; number++) map.set(number, make(number));
	return map;
}

/** The mean as MiniSearch reckons it, passage by passage, so that its scores are the same to the last digit. */
function runningMean(lengths: Uint16Array): number {
	return lengths.reduce((mean, length, before) => (mean * before + length) / (before + 1), 0);
}

function makeWhenLookedAt(target: object, name: string, make: () => unknown): void {
	const keep = (value: unknown) =>
		Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: true });
	Object.defineProperty(target, name, {
		configurable: true,
		enumerable: true,
		get: () => {
			const made = make();
			keep(made);
			return made;
		},
		set: keep,
	});
}
