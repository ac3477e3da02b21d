import type { NumberRange } from "../../terms/number-range.ts";
import type { QuotedName } from "../analysis.ts";
import type { PassagePlace } from "../passage.ts";
import type { IndexTables } from "../tables/index-tables.ts";
import { placesOf, type Sequences } from "../tables/sequences.ts";
import type { Field } from "./field.ts";
import { headlinesField, speakersField, textField } from "./fields.ts";
import { type Layout, layOutOne, layOutTwo } from "./layout.ts";
import { narrowLayout } from "./narrow-layout.ts";
import { Segment } from "./segment.ts";
import type { Splice } from "./splice.ts";

/** What became of a base: the splices, and the tables of the articles that come into it by them, in order. */
export type Change = { readonly splices: readonly Splice[]; readonly tables: IndexTables };

/** Where the terms of a passage stand: `ids[i]` begins at `starts[i]` in the text, for `i` from `from` up to `to`. */
export type Tokens = NumberRange & { readonly ids: Uint32Array; readonly starts: Uint32Array };

/**
 * The tables of an archive: those of a base, and those of a small living segment of the articles that came since, with
 * one set of statistics over both. All that it tells is what the tables of the same articles made anew would tell.
 */
export class Segments {
	readonly base: Segment;
	/** The base, and the living segment where there is one. */
	readonly all: readonly Segment[];
	readonly layout: Layout;
	readonly text: Field;
	readonly speakers: Field;
	readonly headlines: Field;
	/** Whether each term of the segments may stand in no passage that is left. */
	readonly #mayBeGone: boolean;
	#livingTokens: IndexTables["tokens"] | undefined;

	constructor(base: Segment, change: Change | null = null, { all, layout }: LaidOut = layOut(base, change)) {
		this.base = base;
		this.all = all;
		this.layout = layout;
		this.text = textField(this.all, this.layout);
		this.speakers = speakersField(this.all, this.layout);
		this.headlines = headlinesField(this.all, this.layout);
		this.#mayBeGone = all.length > 1 || layout.placements.some(({ gone }) => gone.articles.length > 0);
	}

	/** The same segments with some articles of the archive alone, by their numbers in rising order. */
	narrow(kept: Uint32Array): Segments {
		const firsts = this.all.map(({ tables }) => tables.firstPassages);
		return new Segments(this.base, null, { all: this.all, layout: narrowLayout(this.layout, kept, firsts) });
	}

	/** The number of a term of the passages; none for one that stands nowhere. */
	idOf(term: string): number | undefined {
		const [{ lookup, tables }, living] = [this.base, this.all[1]];
		const id = lookup.vocabulary.get(term);
		if (!this.#mayBeGone) return id;
		if (this.text.countOf(term, null) === 0) return undefined;
		return id ?? tables.terms.length + (living?.lookup.vocabulary.get(term) ?? 0);
	}

	/** The other terms of the passages that share the root of a term, in the order of their letters. */
	kinOf(term: string): readonly string[] {
		return this.#standing(this.all.map(({ lookup }) => lookup.kinOf(term))).toSorted();
	}

	/** The terms of the passages that begin with the same letter as a term and whose length differs by at most `most`. */
	termsLike(term: string, most: number): readonly string[] {
		return this.#standing(this.all.map(({ lookup }) => lookup.like(term, most)));
	}

	#standing([own = [], added = []]: readonly (readonly string[])[]): readonly string[] {
		if (!this.#mayBeGone) return own;
		return [...new Set([...own, ...added])].filter((term) => this.text.countOf(term, null) > 0);
	}

	/** All terms of the passages, and of who speaks in them. */
	*listTerms(): Generator<string> {
		const seen = new Set<string>();
		for (const { tables } of this.all)
			for (const term of [...tables.terms, ...tables.names]) {
				if (seen.has(term)) continue;
				seen.add(term);
				if (this.text.countOf(term, null) > 0 || this.speakers.countOf(term, null) > 0) yield term;
			}
	}

	/** The terms of a passage in order. */
	tokensOf(passage: number): Tokens {
		const article = this.layout.articleNumbers[passage] ?? 0;
		const { ids, starts, first } = this.#tokensOf(this.#segmentOf(article));
		const own = passage + this.#shiftOf(article);
		return { ids, starts, from: first[own] ?? 0, to: first[own + 1] ?? 0 };
	}

	/** The number of different terms in a passage. */
	lengthOf(passage: number): number {
		const article = this.layout.articleNumbers[passage] ?? 0;
		return this.#segmentOf(article).tables.postings.lengths[passage + this.#shiftOf(article)] ?? 0;
	}

	/** The terms of the passages of an article, a sequence for each. */
	tokensIn(article: number): Sequences {
		const segment = this.#segmentOf(article);
		const { ids, first } = this.#tokensOf(segment);
		const { from, to } = placesOf(segment.tables.firstPassages, this.layout.numbers[article] ?? -1);
		return { ids, first: first.subarray(from, to + 1) };
	}

	/** Where a passage stands in its article; none where there is no such number. */
	placeOf(passage: number): PassagePlace | undefined {
		const article = this.layout.articleNumbers[passage];
		if (article === undefined) return undefined;
		const { starts, ends, paragraphs } = this.#segmentOf(article).tables.passages;
		const own = passage + this.#shiftOf(article);
		return { number: passage, article, start: starts[own] ?? 0, end: ends[own] ?? 0, paragraph: paragraphs[own] ?? 0 };
	}

	/** Who is quoted in an article, in the order of its text. */
	quotedIn(article: number): readonly QuotedName[] {
		const own = this.layout.numbers[article];
		if (own === undefined) return [];
		const { names, ids, starts, counts, first } = this.#segmentOf(article).tables.quoted;
		const { from, to } = placesOf(first, own);
		return Array.from({ length: to - from }, (_, at) => ({
			name: names[ids[from + at] ?? 0] ?? "",
			start: starts[from + at] ?? 0,
			quotations: counts[from + at] ?? 0,
		}));
	}

	/** The mean number of different terms in a passage. */
	meanLength(): number {
		const postings = this.all.reduce((sum, { tables }) => sum + tables.postings.passages.length, 0);
		return (postings - this.text.totalGone) / Math.max(1, this.layout.articleNumbers.length);
	}

	#segmentOf(article: number): Segment {
		return this.all[this.layout.segments[article] ?? 0] ?? this.base;
	}

	#shiftOf(article: number): number {
		const { firstPassages } = this.#segmentOf(article).tables;
		return (firstPassages[this.layout.numbers[article] ?? 0] ?? 0) - (this.layout.firstPassages[article] ?? 0);
	}

	#tokensOf(segment: Segment): IndexTables["tokens"] {
		if (segment === this.base) return segment.tables.tokens;
		this.#livingTokens ??= translateTokens(segment.tables, this.base);
		return this.#livingTokens;
	}
}

type LaidOut = Pick<Segments, "all" | "layout">;

function layOut(base: Segment, change: Change | null): LaidOut {
	const first = base.tables.firstPassages;
	if (change === null) return { all: [base], layout: layOutOne(first) };
	const { tables, splices } = change;
	return { all: [base, new Segment(tables)], layout: layOutTwo(first, tables.firstPassages, splices) };
}

/** The tokens of other tables by the numbers of a base: a term that this has not is numbered behind its terms. */
function translateTokens({ tokens, terms }: IndexTables, { tables, lookup }: Segment): IndexTables["tokens"] {
	const numbers = Uint32Array.from(terms, (term, own) => lookup.vocabulary.get(term) ?? tables.terms.length + own);
	return { ...tokens, ids: tokens.ids.map((id) => numbers[id] ?? 0) };
}

/** The tables of an archive that is one segment. */
export function oneSegment(tables: IndexTables): Segments {
	return new Segments(new Segment(tables));
}
