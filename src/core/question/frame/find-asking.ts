import { wordSet } from "../../lexicon/word-list.ts";
import type { Chunk } from "./chunk.ts";
import { ASKS_WITHIN } from "./data/asked-forms.ts";
import { type FrameWord, HELPING } from "./frame-word.ts";

const TELLING = wordSet(ASKS_WITHIN);
const JOINS_CLAUSE: ReadonlySet<string> = new Set(["who", "whom", "which", "whose", "when", "where"]);

/**
 * The place of the chunk that asks; -1 where none does. The first that asks counts, and one that joins a clause to the
 * noun before it only where no other does: "the bridge which fell was built when?".
 */
export function findAsking(words: readonly FrameWord[], chunks: readonly Chunk[]): number {
	const isWhether = HELPING.has(words[0]?.wordClass ?? "noun");
	const asking = chunks.flatMap(({ kind }, at) => (kind === "asking" ? [at] : []));
	const own = asking.filter((at) => !joinsClause({ words, chunks }, at));
	if (!isWhether) return own[0] ?? asking[0] ?? -1;
	const isOwn = new Set(own);
	// "Did the mayor say when …" asks when; "did the train stop when …" asks whether.
	return (
		asking.find((at) => isWithin({ words, chunks }, at) || (isOwn.has(at) && wordOf(words, chunks[at]) === "what")) ??
		-1
	);
}

type Place = { readonly words: readonly FrameWord[]; readonly chunks: readonly Chunk[] };

function joinsClause({ words, chunks }: Place, at: number): boolean {
	return at > 0 && chunks[at - 1]?.kind === "noun" && JOINS_CLAUSE.has(wordOf(words, chunks[at]));
}

function isWithin({ chunks }: Place, at: number): boolean {
	const before = chunks[at - 1];
	return before !== undefined && TELLING.has(before.head.toLowerCase());
}

function wordOf(words: readonly FrameWord[], chunk: Chunk | undefined): string {
	return words[chunk?.first ?? -1]?.lower ?? "";
}
