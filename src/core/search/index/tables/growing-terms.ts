/** A list of different terms that grows, numbered in the order in which they come. */
export class GrowingTerms {
	readonly #numbers = new Map<string, number>();
	readonly #translations = new Map<readonly string[], Int32Array>();

	/** The number of a term, which is a new one where the term is. */
	numberOf(term: string): number {
		const known = this.#numbers.get(term);
		if (known !== undefined) return known;
		this.#numbers.set(term, this.#numbers.size);
		return this.#numbers.size - 1;
	}

	/** The number here of each term of another list, by its number there; each term is looked up once at most. */
	translate(terms: readonly string[]): (number: number) => number {
		const translation = this.#translations.get(terms) ?? new Int32Array(terms.length).fill(-1);
		this.#translations.set(terms, translation);
		return (number) => {
			const known = translation[number] ?? -1;
			if (known >= 0) return known;
			const own = this.numberOf(terms[number] ?? "");
			translation[number] = own;
			return own;
		};
	}

	/** The terms so far in the order of their numbers. */
	toArray(): readonly string[] {
		return [...this.#numbers.keys()];
	}
}
