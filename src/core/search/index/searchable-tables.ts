import MiniSearch, { type AsPlainObject, type Query, type SearchOptions, type SearchResult } from "minisearch";
import { termsOf } from "../terms/terms.ts";
import type { Field } from "./segments/field.ts";
import type { Segments } from "./segments/segments.ts";
import { type FieldPostings, TermFields } from "./term-fields.ts";

const FIELDS = ["text", "speakers"] as const;

/**
 * MiniSearch over the tables of an index. What it keeps of its own is filled from them when its own methods are first
 * called, and the postings of a term when that term is looked at: it holds then what `add` would have put there,
 * passage by passage. Nothing is added or removed after.
 */
export class SearchableTables extends MiniSearch<{ readonly id: number }> {
	protected readonly segments: Segments;
	#isFilled = false;

	constructor(segments: Segments) {
		super({ fields: [...FIELDS], processTerm: (term) => term, searchOptions: { tokenize: termsOf } });
		this.segments = segments;
		this._documentCount = segments.layout.articleNumbers.length;
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
		const fields = [this.segments.text, this.segments.speakers];
		const lengths = fields.map((field) => field.lengthsOf(this._documentCount));
		for (const term of this.segments.listTerms()) this._index.set(term, this.#fieldsOf(term));
		for (let number = 0; number < this._documentCount; number++) {
			this._documentIds.set(number, number);
			this._idToShortId.set(number, number);
			this._fieldLength.set(
				number,
				lengths.map((of) => of[number] ?? 0),
			);
		}
		if (this._documentCount > 0) this._avgFieldLength = lengths.map(runningMean);
	}

	#fieldsOf(term: string): TermFields {
		const { text, speakers } = this.segments;
		return new TermFields(FIELDS.length, (field) => readPostings(field === 0 ? text : speakers, term));
	}
}

function readPostings(field: Field, term: string): FieldPostings {
	return new Map(field.occurrencesOf(term).map(({ number, frequency }) => [number, frequency]));
}

/** The mean as MiniSearch reckons it, passage by passage, so that its scores are the same to the last digit. */
function runningMean(lengths: Uint16Array): number {
	return lengths.reduce((mean, length, before) => (mean * before + length) / (before + 1), 0);
}
