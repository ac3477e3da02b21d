import { CUE_WORDS } from "../text/cue-words.ts";
import { isNameLike, type Reading, type Run } from "../text/reading.ts";
import type { Classed } from "./classed.ts";
import type { Clause } from "./clause.ts";
import { readClauses } from "./read-clauses.ts";
import { classOf, type WordClass } from "./word-class.ts";

/** An article with the clauses of its sentences, by the number of the word that is their verb. */
export type Parsed = Classed & {
	readonly clauses: ReadonlyMap<number, Clause>;
	/** The numbers of the words outside quotation marks that may be reporting verbs, in order. */
	readonly cues: readonly number[];
};

/**
 * Reads the clauses, once, of every sentence in which somebody may speak: one with a reporting verb or beside
 * quotation marks.
 */
export function parseClauses(reading: Reading): Parsed {
	const { words } = reading;
	const clauses = new Map<number, Clause>();
	const classes: (WordClass | undefined)[] = new Array(words.length);
	const known = new Map<string, WordClass>();
	const cues: number[] = [];
	const classed = { ...reading, classes };
	let first = 0;
	while (first < words.length) {
		let end = first + 1;
		while (end < words.length && words[end]?.sentence === words[first]?.sentence) end++;
		const sentence = { first, end };
		if (maySpeak(reading, sentence, cues)) {
			classify(reading, sentence, { classes, known });
			for (const clause of readClauses(classed, sentence)) clauses.set(clause.verb.head, clause);
		}
		first = end;
	}
	return { ...classed, clauses, cues };
}

const OTHER_CUES: ReadonlySet<string> = new Set(["according", "point", "points", "pointed", "pointing"]);

// Whether a sentence has a reporting verb or stands beside quotation marks; the verbs are put with the others.
function maySpeak({ words, markedOf }: Reading, { first, end }: Run, cues: number[]): boolean {
	let may = (markedOf[first - 1] ?? -1) >= 0 || (markedOf[end] ?? -1) >= 0;
	for (let at = first; at < end; at++) {
		if ((markedOf[at] ?? -1) >= 0) may = true;
		else if (CUE_WORDS.has(words[at]?.lower ?? "") || OTHER_CUES.has(words[at]?.lower ?? "")) {
			cues.push(at);
			may = true;
		}
	}
	return may;
}

type Book = { readonly classes: (WordClass | undefined)[]; readonly known: Map<string, WordClass> };

const LIKE_NAMES: ReadonlySet<WordClass> = new Set<WordClass>(["adverb", "ing", "past", "auxiliary", "time"]);

function classify(reading: Reading, { first, end }: Run, { classes, known }: Book): void {
	const { words, markedOf } = reading;
	for (let at = first; at < end; at++) {
		const lower = words[at]?.lower ?? "";
		if ((markedOf[at] ?? -1) >= 0) continue;
		let own = known.get(lower);
		if (own === undefined) {
			own = classOf(lower);
			known.set(lower, own);
		}
		// "Daly said", "said May": a name is no adverb, verb or month.
		classes[at] = LIKE_NAMES.has(own) && isNameLike(reading, at) ? "open" : own;
	}
}
