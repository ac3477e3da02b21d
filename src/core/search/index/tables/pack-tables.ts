import type { IndexTables } from "./index-tables.ts";
import { ALIGNMENT, MARK, TABLES_FORMAT } from "./packed-format.ts";
import type { Sequences } from "./sequences.ts";
import { writeTerms } from "./term-text.ts";

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/**
 * The bytes of tables, in pieces to be put one behind the other: how long each array is, then the arrays in the order
 * in which `unpackTables` takes them, each at a place that its numbers can be read at. Most pieces are the arrays
 * themselves.
 */
export function packTables(tables: IndexTables): readonly Uint8Array[] {
	const arrays = listArrays(tables);
	const header = Uint32Array.of(MARK, TABLES_FORMAT, arrays.length, ...arrays.map(({ length }) => length));
	return [header, ...arrays].flatMap((numbers) => {
		const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
		const rest = bytes.length % ALIGNMENT;
		return rest === 0 ? [bytes] : [bytes, new Uint8Array(ALIGNMENT - rest)];
	});
}

function listArrays({ tokens, postings, roots, passages, quoted, ...rest }: IndexTables): readonly Numbers[] {
	return [
		...listTerms(rest.terms),
		...listSequences(tokens),
		tokens.starts,
		...[postings.passages, postings.frequencies, postings.first, postings.lengths],
		...listTerms(roots.roots),
		...[roots.latest, roots.earlier],
		...[passages.starts, passages.ends, passages.paragraphs],
		rest.firstPassages,
		...listTerms(rest.names),
		...listSequences(rest.speakers),
		...listSequences(rest.headlines),
		...listSequences(quoted),
		...listTerms(quoted.names),
		...[quoted.starts, quoted.counts],
	];
}

function listTerms(terms: readonly string[]): readonly Numbers[] {
	const { codes, first } = writeTerms(terms);
	return [codes, first];
}

function listSequences({ ids, first }: Sequences): readonly Numbers[] {
	return [ids, first];
}
