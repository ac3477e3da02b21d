/** The passages of a term in one field, and how often it stands in each: as MiniSearch holds them. */
export type FieldPostings = Map<number, number>;

/** What MiniSearch's index holds of a term, by the number of the field; each field is made when it is looked at. */
export class TermFields extends Map<number, FieldPostings> {
	readonly #make: (field: number) => FieldPostings;
	readonly #fields: number;

	constructor(fields: number, make: (field: number) => FieldPostings) {
		super();
		this.#fields = fields;
		this.#make = make;
	}

	override get(field: number): FieldPostings | undefined {
		const known = super.get(field);
		if (known || field >= this.#fields) return known;
		const made = this.#make(field);
		if (made.size === 0) return undefined;
		super.set(field, made);
		return made;
	}

	override [Symbol.iterator](): MapIterator<[number, FieldPostings]> {
		for (let field = 0; field < this.#fields; field++) this.get(field);
		return super[Symbol.iterator]();
	}
}
