import { wordSet } from "../../lexicon/word-list.ts";
import { type Chunk, type Clause, textOfWords } from "./chunk.ts";
import { PLACING, WHEN_WORDS } from "./data/grammar-words.ts";
import type { Roles } from "./frame.ts";
import type { FrameWord } from "./frame-word.ts";

const WHEN = wordSet(WHEN_WORDS);
const PLACES = wordSet(PLACING);
const YEAR = /^\p{N}{4}$/u;
const NEGATED = /n't$|^(?:cannot|(?:is|are|was|were|do|does|did|has|have|had|ca|wo|would|should|could)nt)$/;

/** Reads who did what to whom, where and when. */
export function readRoles(clause: Clause): Roles {
	const { words, chunks, asking } = clause;
	const verbs = chunks.filter((chunk) => chunk.kind === "verb");
	const main = verbs.find((chunk) => !isHelping(words, chunk)) ?? verbs.at(-1);
	const at = main ? chunks.indexOf(main) : chunks.length;
	const times = new Set(chunks.flatMap((chunk, place) => (isTime(words, chunk) ? [place] : [])));
	const isFree = (place: number) => chunks[place]?.kind === "noun" && !times.has(place) && !isLinked(chunks, place);
	const first = chunks.findIndex((_, place) => place !== asking && place < at && isFree(place));
	const isInverted = main !== undefined && isHelping(words, main);
	const subject = first >= 0 ? first : isInverted ? chunks.findIndex((_, place) => place > at && isFree(place)) : -1;
	const object = chunks.findIndex((_, place) => place > at && place !== subject && isFree(place));
	const place = chunks.findLastIndex((_, it) => it !== asking && !times.has(it) && isPlaced(chunks, it));
	return {
		verb: main?.head ?? null,
		subject: textAt(clause, subject),
		object: textAt(clause, object),
		place: textAt(clause, place),
		time: textAt(clause, [...times].find((it) => it !== asking) ?? -1),
		isNegated: words.some(({ lower, wordClass }) => wordClass === "negation" || NEGATED.test(lower)),
	};
}

function isHelping(words: readonly FrameWord[], { first, end }: Chunk): boolean {
	return words.slice(first, end).every(({ wordClass }) => wordClass !== "verb" && wordClass !== "ing");
}

/** A noun phrase that says when: "last week", "2015". */
function isTime(words: readonly FrameWord[], { kind, first, end }: Chunk): boolean {
	return kind === "noun" && words.slice(first, end).some(({ lower }) => WHEN.has(lower) || YEAR.test(lower));
}

/** Whether a preposition stands before a noun phrase. */
function isLinked(chunks: readonly Chunk[], at: number): boolean {
	const before = chunks[at - 1];
	return before?.kind === "link" && !JOINS.has(before.head);
}

const JOINS: ReadonlySet<string> = new Set(["and", "or", "but", "whether", "if"]);

function isPlaced(chunks: readonly Chunk[], at: number): boolean {
	return chunks[at]?.kind === "noun" && PLACES.has(chunks[at - 1]?.head ?? "");
}

/** A noun phrase as typed, with what "of" joins to it. */
function textAt({ words, chunks }: Clause, at: number): string | null {
	const noun = chunks[at];
	if (!noun) return null;
	let last = at;
	while (chunks[last + 1]?.head === "of" && chunks[last + 2]?.kind === "noun") last += 2;
	return textOfWords(words, { first: noun.first, end: chunks[last]?.end ?? noun.end });
}
