import { GrowingNumbers } from "./growing-numbers.ts";
import type { Sequences } from "./sequences.ts";

/** Sequences of numbers that grow at their end. */
export class GrowingSequences {
	readonly #ids = new GrowingNumbers();
	readonly #first = new GrowingNumbers();

	constructor() {
		this.#first.push(0);
	}

	/** Adds a number to the sequence that is not closed yet. */
	push(id: number): void {
		this.#ids.push(id);
	}

	/** Ends a sequence; the next number begins another. */
	close(): void {
		this.#first.push(this.#ids.length);
	}

	/** The sequences that are closed. */
	toSequences(): Sequences {
		return { ids: this.#ids.toArray(), first: this.#first.toArray() };
	}
}
