import { ALIGNMENT, MARK, TABLES_FORMAT } from "./packed-format.ts";

type ArrayType<Numbers> = {
	new (buffer: ArrayBufferLike, at: number, length: number): Numbers;
	new (length: number): Numbers;
	readonly BYTES_PER_ELEMENT: number;
};

/** Takes packed arrays one after the other out of a buffer, as views of it. */
export class ArrayReader {
	readonly #buffer: ArrayBufferLike;
	/** How long each array is. */
	readonly #lengths: Uint32Array;
	#taken = 0;
	#at: number;

	private constructor(buffer: ArrayBufferLike, lengths: Uint32Array) {
		this.#buffer = buffer;
		this.#lengths = lengths;
		this.#at = align(lengths.byteOffset + lengths.byteLength);
	}

	/** A reader of a buffer; null where that does not begin as packed tables of this format do. */
	static open(buffer: ArrayBufferLike): ArrayReader | null {
		const words = Math.floor(buffer.byteLength / Uint32Array.BYTES_PER_ELEMENT);
		const [mark, format, count = 0] = new Uint32Array(buffer, 0, Math.min(words, FIXED));
		if (mark !== MARK || format !== TABLES_FORMAT || FIXED + count > words) return null;
		return new ArrayReader(buffer, new Uint32Array(buffer, FIXED * Uint32Array.BYTES_PER_ELEMENT, count));
	}

	/** The next array; an empty one where the buffer ends before it does. */
	take<Numbers>(type: ArrayType<Numbers>): Numbers {
		const length = this.#lengths[this.#taken++] ?? 0;
		const from = this.#at;
		const end = from + length * type.BYTES_PER_ELEMENT;
		this.#at = align(end);
		return end > this.#buffer.byteLength ? new type(0) : new type(this.#buffer, from, length);
	}

	/** Whether every array was taken, and the buffer ends with the last one. */
	get isAtEnd(): boolean {
		return this.#taken === this.#lengths.length && this.#at === this.#buffer.byteLength;
	}
}

/** The mark, the format and the number of arrays. */
const FIXED = 3;

function align(at: number): number {
	return Math.ceil(at / ALIGNMENT) * ALIGNMENT;
}
