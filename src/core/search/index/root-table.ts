import { wordsOf } from "../../lexicon/word-list.ts";
import { SUFFIXES } from "../data/suffixes.ts";

/**
 * The terms of a vocabulary by their root: `latest` gives the number of one term of a root, `earlier` the number of the
 * one before it of the same root, or -1.
 */
export type RootTable = {
	readonly terms: readonly string[];
	readonly latest: ReadonlyMap<string, number>;
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
	return { terms, latest, earlier };
}

/** The other terms that share the root of a term: "interven" → "intervent". */
export function kinOf({ terms, latest, earlier }: RootTable, term: string): readonly string[] {
	const kin: string[] = [];
	for (let id = latest.get(rootOf(term)) ?? -1; id >= 0; id = earlier[id] ?? -1) {
		const other = terms[id];
		if (other !== undefined && other !== term) kin.push(other);
	}
	return kin;
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
function rootOf(term: string): string {
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
