import { type NumberRange, narrow } from "../../terms/number-range.ts";
import { MOST_FREQUENT, type PostingTable } from "../tables/posting-table.ts";
import { numbersOf, placesOf, type Sequences } from "../tables/sequences.ts";
import { countHoldersGone, type Holders } from "./count-holders.ts";
import { GONE, mergeNumbers, numberAt, type Run, readRun } from "./run.ts";

/** One field of one segment: its postings by term, and where what holds them stands in the archive. */
export type SegmentField = {
	readonly idOf: (term: string) => number | undefined;
	readonly postings: () => PostingTable;
	readonly sequences: Sequences;
	readonly numbers: Uint32Array | null;
	readonly gone: readonly NumberRange[];
	/** What lies within a range of numbers of the archive, by its numbers in the segment. */
	readonly narrow: (within: NumberRange) => NumberRange;
};

/** A term of a passage, or of an article, and how often it stands there. */
export type Occurrence = { readonly number: number; readonly frequency: number };

const NONE = new Uint32Array();

/** The postings of a field over all segments of an archive. What is left out of the archive is not there. */
export class Field {
	readonly #segments: readonly SegmentField[];
	readonly #holders = new Map<SegmentField, Holders>();

	constructor(segments: readonly SegmentField[]) {
		this.#segments = segments;
	}

	/** The postings of a term within a range of numbers, or all of them, segment by segment; some may be `GONE`. */
	runsOf(term: string, within: NumberRange | null): readonly Run[] {
		return this.#segments.flatMap((segment) => {
			const places = this.#placesOf(segment, term, within);
			if (places.from === places.to) return [];
			const { passages, frequencies, lengths } = segment.postings();
			return [{ ...places, passages, frequencies, lengths, numbers: segment.numbers }];
		});
	}

	/** In how many passages, or articles, within a range of numbers, or in all, a term stands. */
	countOf(term: string, within: NumberRange | null): number {
		let count = 0;
		for (const segment of this.#segments) {
			const { from, to } = this.#placesOf(segment, term, within);
			count += to - from;
			if (segment.gone.length === 0 || from === to) continue;
			if (within === null) count -= this.#holdersOf(segment).counts[segment.idOf(term) ?? 0] ?? 0;
			else count -= countGone(segment, { from, to });
		}
		return count;
	}

	/** The numbers of what holds a term within a range of numbers, or of all, in rising order. */
	numbersOf(term: string, within: NumberRange | null): Uint32Array {
		const [some = NONE, others = NONE] = this.runsOf(term, within).map(readRun);
		return others.length === 0 ? some : mergeNumbers(some, others);
	}

	/** The same with how often the term stands there, however often that is. */
	occurrencesOf(term: string): readonly Occurrence[] {
		const found: Occurrence[] = [];
		for (const segment of this.#segments) {
			const id = segment.idOf(term) ?? -1;
			const { from, to } = this.#placesOf(segment, term, null);
			for (let at = from; at < to; at++) {
				const own = segment.postings().passages[at] ?? 0;
				const number = numberAt(segment.numbers, own);
				const frequency = segment.postings().frequencies[at] ?? 0;
				const isCounted = frequency < MOST_FREQUENT;
				if (number !== GONE)
					found.push({ number, frequency: isCounted ? frequency : countIn(numbersOf(segment.sequences, own), id) });
			}
		}
		return found.sort((a, b) => a.number - b.number);
	}

	/** The number of different terms in each passage, or article, of which there are so many. */
	lengthsOf(size: number): Uint16Array {
		const lengths = new Uint16Array(size);
		for (const { postings, numbers } of this.#segments)
			postings().lengths.forEach((length, own) => {
				const number = numberAt(numbers, own);
				if (number !== GONE) lengths[number] = length;
			});
		return lengths;
	}

	/** How many different terms stand in the passages, or articles, that are left out, all of them together. */
	get totalGone(): number {
		return this.#segments.reduce((sum, it) => sum + (it.gone.length === 0 ? 0 : this.#holdersOf(it).total), 0);
	}

	#placesOf(segment: SegmentField, term: string, within: NumberRange | null): NumberRange {
		const id = segment.idOf(term);
		if (id === undefined) return { from: 0, to: 0 };
		const { passages, first } = segment.postings();
		const places = placesOf(first, id);
		return within === null ? places : narrow(passages, places, segment.narrow(within));
	}

	#holdersOf(segment: SegmentField): Holders {
		const known = this.#holders.get(segment);
		if (known) return known;
		const holders = countHoldersGone(segment.sequences, segment.gone, segment.postings());
		this.#holders.set(segment, holders);
		return holders;
	}
}

function countGone({ postings, numbers }: SegmentField, { from, to }: NumberRange): number {
	const { passages } = postings();
	let count = 0;
	for (let at = from; at < to; at++) if (numberAt(numbers, passages[at] ?? 0) === GONE) count++;
	return count;
}

function countIn(ids: Uint32Array, id: number): number {
	return ids.reduce((count, other) => count + (other === id ? 1 : 0), 0);
}
