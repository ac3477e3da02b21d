const FIRST_SIZE = 1024;

/** A list of whole numbers from 0 that grows, without an object for each. */
export class GrowingNumbers {
	#numbers = new Uint32Array(FIRST_SIZE);
	/** How many numbers there are. */
	length = 0;

	push(number: number): void {
		if (this.length === this.#numbers.length) {
			// Twice as long each time, so that growing takes linear time in all.
			const longer = new Uint32Array(this.#numbers.length * 2);
			longer.set(this.#numbers);
			this.#numbers = longer;
		}
		this.#numbers[this.length++] = number;
	}

	/** The numbers so far. */
	toArray(): Uint32Array {
		return this.#numbers.slice(0, this.length);
	}
}
