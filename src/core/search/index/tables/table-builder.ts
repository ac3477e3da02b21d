import type { Analysis } from "../analysis.ts";
import { GrowingNumbers } from "./growing-numbers.ts";
import { GrowingSequences } from "./growing-sequences.ts";
import { GrowingTerms } from "./growing-terms.ts";
import type { IndexTables } from "./index-tables.ts";
import { buildPostingTable } from "./posting-table.ts";
import { buildRootTable } from "./root-table.ts";
import { placesOf, type Sequences } from "./sequences.ts";

/**
 * Puts the tables of an archive together, article by article in their order. The same articles give the same tables,
 * whether they are added from their analyses or from older tables.
 */
export class TableBuilder {
	readonly #terms = new GrowingTerms();
	readonly #tokens = new GrowingSequences();
	readonly #tokenStarts = new GrowingNumbers();
	readonly #starts = new GrowingNumbers();
	readonly #ends = new GrowingNumbers();
	readonly #paragraphs = new GrowingNumbers();
	readonly #firstPassages = new GrowingNumbers();
	readonly #names = new GrowingTerms();
	readonly #speakers = new GrowingSequences();
	readonly #headlines = new GrowingSequences();
	readonly #quotedNames = new GrowingTerms();
	readonly #quoted = new GrowingSequences();
	readonly #quotedStarts = new GrowingNumbers();
	readonly #quotedCounts = new GrowingNumbers();

	/** Adds the next article. */
	add({ passages, headline, speakers }: Analysis): void {
		this.#beginArticle();
		for (const { start, end, paragraph, terms, starts, speakers: names } of passages) {
			this.#addPlace(start, end, paragraph);
			for (const term of terms) this.#tokens.push(this.#terms.numberOf(term));
			for (const at of starts) this.#tokenStarts.push(at);
			for (const name of names) this.#speakers.push(this.#names.numberOf(name));
			this.#endPassage();
		}
		for (const term of headline) this.#headlines.push(this.#names.numberOf(term));
		for (const { name, start, quotations } of speakers)
			this.#addQuoted(this.#quotedNames.numberOf(name), start, quotations);
		this.#endArticle();
	}

	/** Adds as the next article one of older tables, by its number there. */
	addFrom(tables: IndexTables, article: number): void {
		const { tokens, passages, speakers, headlines, quoted } = tables;
		const termOf = this.#terms.translate(tables.terms);
		const nameOf = this.#names.translate(tables.names);
		const quotedOf = this.#quotedNames.translate(quoted.names);
		this.#beginArticle();
		const { from, to } = placesOf(tables.firstPassages, article);
		for (let passage = from; passage < to; passage++) {
			const { starts, ends, paragraphs } = passages;
			this.#addPlace(starts[passage] ?? 0, ends[passage] ?? 0, paragraphs[passage] ?? 0);
			copyNumbers(tokens, passage, (id) => this.#tokens.push(termOf(id)));
			copyNumbers({ ids: tokens.starts, first: tokens.first }, passage, (at) => this.#tokenStarts.push(at));
			copyNumbers(speakers, passage, (id) => this.#speakers.push(nameOf(id)));
			this.#endPassage();
		}
		copyNumbers(headlines, article, (id) => this.#headlines.push(nameOf(id)));
		const own = placesOf(quoted.first, article);
		for (let at = own.from; at < own.to; at++)
			this.#addQuoted(quotedOf(quoted.ids[at] ?? 0), quoted.starts[at] ?? 0, quoted.counts[at] ?? 0);
		this.#endArticle();
	}

	/** The tables of all that was added, in time linear in them; nothing is added after. */
	finish(): IndexTables {
		const terms = this.#terms.toArray();
		const tokens = { ...this.#tokens.toSequences(), starts: this.#tokenStarts.toArray() };
		const postings = buildPostingTable(tokens, terms.length);
		const roots = buildRootTable(terms);
		this.#beginArticle();
		return {
			terms,
			tokens,
			postings,
			roots,
			passages: {
				starts: this.#starts.toArray(),
				ends: this.#ends.toArray(),
				paragraphs: this.#paragraphs.toArray(),
			},
			firstPassages: this.#firstPassages.toArray(),
			names: this.#names.toArray(),
			speakers: this.#speakers.toSequences(),
			headlines: this.#headlines.toSequences(),
			quoted: {
				...this.#quoted.toSequences(),
				names: this.#quotedNames.toArray(),
				starts: this.#quotedStarts.toArray(),
				counts: this.#quotedCounts.toArray(),
			},
		};
	}

	#beginArticle(): void {
		this.#firstPassages.push(this.#starts.length);
	}

	#addPlace(start: number, end: number, paragraph: number): void {
		this.#starts.push(start);
		this.#ends.push(end);
		this.#paragraphs.push(paragraph);
	}

	#endPassage(): void {
		this.#tokens.close();
		this.#speakers.close();
	}

	#addQuoted(name: number, start: number, count: number): void {
		this.#quoted.push(name);
		this.#quotedStarts.push(start);
		this.#quotedCounts.push(count);
	}

	#endArticle(): void {
		this.#headlines.close();
		this.#quoted.close();
	}
}

function copyNumbers({ ids, first }: Sequences, sequence: number, push: (id: number) => void): void {
	const { from, to } = placesOf(first, sequence);
	for (let at = from; at < to; at++) push(ids[at] ?? 0);
}
