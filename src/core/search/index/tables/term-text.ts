/** A list of terms as numbers: the UTF-16 codes of all of them side by side, and where each begins. */
export type TermText = { readonly codes: Uint16Array; readonly first: Uint32Array };

/** Writes a list of terms as numbers. */
export function writeTerms(terms: readonly string[]): TermText {
	const first = new Uint32Array(terms.length + 1);
	terms.forEach((term, number) => {
		first[number + 1] = (first[number] ?? 0) + term.length;
	});
	const codes = new Uint16Array(first.at(-1) ?? 0);
	terms.forEach((term, number) => {
		const from = first[number] ?? 0;
		for (let at = 0; at < term.length; at++) codes[from + at] = term.charCodeAt(at);
	});
	return { codes, first };
}

/** So many codes are read at once: a function takes no more arguments than there is room for. */
const CODES_READ = 8192;

/** Reads a list of terms back. */
export function readTerms({ codes, first }: TermText): readonly string[] {
	let text = "";
	for (let at = 0; at < codes.length; at += CODES_READ)
		text += Reflect.apply(String.fromCharCode, undefined, codes.subarray(at, at + CODES_READ));
	return Array.from({ length: first.length - 1 }, (_, number) => text.slice(first[number], first[number + 1]));
}
