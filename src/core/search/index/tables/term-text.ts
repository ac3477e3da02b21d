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

/** So many terms are read in one step, */
const STEP = 4096;
/** and so many codes at once: a function takes no more arguments than there is room for. */
const CODES_READ = 8192;

/** Reads a list of terms back, in steps of some terms. */
export function* readTermsInSteps({ codes, first }: TermText): Generator<void, readonly string[]> {
	const terms: string[] = [];
	while (terms.length < first.length - 1) {
		const to = Math.min(first.length - 1, terms.length + STEP);
		const start = first[terms.length] ?? 0;
		const text = readCodes(codes.subarray(start, first[to]));
		while (terms.length < to) {
			const from = first[terms.length] ?? 0;
			terms.push(text.slice(from - start, (first[terms.length + 1] ?? 0) - start));
		}
		yield;
	}
	return terms;
}

function readCodes(codes: Uint16Array): string {
	let text = "";
	for (let at = 0; at < codes.length; at += CODES_READ)
		text += Reflect.apply(String.fromCharCode, undefined, codes.subarray(at, at + CODES_READ));
	return text;
}
