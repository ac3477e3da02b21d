import { wordsOf } from "../../../lexicon/word-list.ts";
import { SUFFIXES } from "../../data/suffixes.ts";

/**
 * The terms of a vocabulary by their root: `latest[n]` is the number of one term of the root `roots[n]`, and `earlier`
 * gives for each term the number of the one before it of the same root, or -1.
 */
export type RootTable = {
	readonly roots: readonly string[];
	readonly latest: Uint32Array;
	readonly earlier: Int32Array;
};

/** Groups the terms of a vocabulary, given in the order of their numbers. */
export function buildRootTable(terms: readonly string[]): RootTable {
	const latest = new Map<string, number>();
	const earlier = new Int32Array(terms.length).fill(-1);
	terms.forEach((term, id) => {
		const root = rootOf(term);
		earlier[id] = latest.get(root) ?? -1;
		latest.set(root, id);
	});
	return { roots: [...latest.keys()], latest: Uint32Array.from(latest.values()), earlier };
}

/** The numbers of all terms of a root, the latest first. */
export function* termsOfRoot({ latest, earlier }: RootTable, root: number | undefined): Generator<number> {
	if (root === undefined) return;
	for (let id = latest[root] ?? -1; id >= 0; id = earlier[id] ?? -1) yield id;
}

const SUFFIX = new RegExp(`(?:${wordsOf(SUFFIXES).join("|")})$`);
/** Latin verbs whose noun has another stem: intervene, intervention. https://en.wiktionary.org/wiki/-tion */
const LATIN: readonly (readonly [RegExp, string])[] = [
	[/(?<=..)vent$/, "ven"],
	[/script$/, "scrib"],
	[/cept$/, "ceiv"],
	[/duct$/, "duc"],
	[/solut$/, "solv"],
	[/sumpt$/, "sum"],
];
const LEAST_ROOT = 4;
const MOST_SUFFIXES = 3;

/** The part of a term that its derivations share: "decid" and "decis" → "decit", "nomine" and "nomin" → "nomin". */
export function rootOf(term: string): string {
	if (term.length <= LEAST_ROOT || !/^[a-z]+$/.test(term)) return term;
	for (const [noun, verb] of LATIN) if (noun.test(term)) return term.replace(noun, verb);
	let root = term.replace(/our$/, "or");
	for (let i = 0; i < MOST_SUFFIXES; i++) {
		const shorter = root.replace(SUFFIX, "");
		if (shorter.length < LEAST_ROOT) break;
		root = shorter;
	}
	return root.replace(/(?:ss|s|d|t)$/, "t").replace(/(?:cat|c|k)$/, "c");
}
