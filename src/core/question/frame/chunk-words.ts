import { wordSet } from "../../lexicon/word-list.ts";
import type { Chunk } from "./chunk.ts";
import { COUNTING } from "./data/grammar-words.ts";
import { isDegree } from "./degrees.ts";
import { type FrameClass, type FrameWord, HELPING } from "./frame-word.ts";
import { headOfAsked } from "./head-of-asked.ts";
import { endOfNounPhrase } from "./noun-phrase.ts";

/** The words that ask for one of several, with their noun. */
const TAKES_NOUN: ReadonlySet<string> = new Set(["what", "which", "whose"]);
const COUNTED = wordSet(COUNTING);
const OPENS_NOUN: ReadonlySet<FrameClass> = new Set<FrameClass>(["determiner", "possessive", "number", "noun"]);
const IN_VERB: ReadonlySet<FrameClass> = new Set<FrameClass>([...HELPING, "verb", "ing", "adverb", "negation"]);

/** Joins the words of a question to chunks, from its first word to its last. */
export function chunkWords(words: readonly FrameWord[]): readonly Chunk[] {
	const chunks: Chunk[] = [];
	for (let at = 0; at < words.length; ) {
		const chunk = chunkAt(words, at);
		chunks.push(chunk);
		at = chunk.end;
	}
	return chunks;
}

function chunkAt(words: readonly FrameWord[], first: number): Chunk {
	const { wordClass = "noun", lower = "" } = words[first] ?? {};
	if (wordClass === "asking") return askingChunk(words, first);
	if (wordClass === "pronoun") return { kind: "noun", first, end: first + 1, head: lower };
	if (OPENS_NOUN.has(wordClass)) {
		const end = Math.max(first + 1, endOfNounPhrase(words, first));
		return { kind: "noun", first, end, head: words[end - 1]?.text ?? "" };
	}
	return IN_VERB.has(wordClass) ? verbChunk(words, first) : { kind: "link", first, end: first + 1, head: lower };
}

function askingChunk(words: readonly FrameWord[], first: number): Chunk {
	const { lower = "", isLast = false } = words[first] ?? {};
	let from = first + 1;
	if (isLast) return { kind: "asking", first, end: from, head: "" };
	if (lower === "how") {
		const degree = words[from]?.lower ?? "";
		if (isDegree(degree)) from++;
		if (degree !== "many" && degree !== "much") return { kind: "asking", first, end: from, head: "" };
		const many = from;
		while (COUNTED.has(words[from]?.lower ?? "")) from++;
		// "How much of the year", and "how much the ferry cost", which asks of no noun.
		if (from === many + 1 && words[many]?.lower === "the") return { kind: "asking", first, end: many, head: "" };
	} else if (!TAKES_NOUN.has(lower)) return { kind: "asking", first, end: from, head: "" };
	const { end, head } = headOfAsked(words, from);
	return { kind: "asking", first, end: head === "" ? from : end, head };
}

function verbChunk(words: readonly FrameWord[], first: number): Chunk {
	let end = first;
	let head = "";
	for (let word = words[end]; word && IN_VERB.has(word.wordClass); word = words[end]) {
		if (word.wordClass !== "adverb" && word.wordClass !== "negation") head = word.lower;
		end++;
		if (word.isLast) break;
	}
	return { kind: head === "" ? "link" : "verb", first, end, head };
}
