import { MOST_FREQUENT } from "../../core/search/index/tables/posting-table.ts";

/** How often each term stands in a text, as a share of how many different ones do, by the name it is kept under. */
export type TermShares = Readonly<Record<string, number>>;

/** The engine keeps as many bits of a number, the first of which is always set. */
const KEPT_BITS = 9;
/** More than is lost where a number is written with so many digits. */
const [DIGITS, LOST] = [5, 1e-4];
/** A longer term is no word, and the engine keeps none. */
const LONGEST_TERM = 255;

/** The shares of the terms of a text, never less than they are. */
export function sharesOf(terms: readonly string[]): TermShares {
	const counts = new Map<string, number>();
	for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	const kept = [...counts].filter(([term]) => term.length <= LONGEST_TERM);
	return Object.fromEntries(
		kept.map(([term, count]) => [shareName(term), raise(Math.min(count, MOST_FREQUENT) / counts.size)]),
	);
}

/** The name under which the share of a term is kept: the engine takes a point for the end of a field's name. */
export function shareName(term: string): string {
	return term.replaceAll(".", "_");
}

/** The next larger number that the engine keeps as it is, and a trifle, which it cuts off. */
function raise(share: number): number {
	const unit = 2 ** (Math.floor(Math.log2(share)) + 1 - KEPT_BITS);
	return Number((Math.ceil(share / unit) * unit * (1 + LOST)).toPrecision(DIGITS));
}
