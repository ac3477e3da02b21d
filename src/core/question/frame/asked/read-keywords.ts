import { wordSet } from "../../../lexicon/word-list.ts";
import type { Asked } from "../../answer-type.ts";
import { typeOfNoun } from "../../type-of-noun.ts";
import type { Chunk, Clause } from "../chunk.ts";
import { DEALINGS, EXTREMES, LAST_TYPES, SUPERLATIVES } from "../data/asked-forms.ts";
import type { FrameWord } from "../frame-word.ts";

const LONGEST = 14;
const TELLING_LAST = wordSet(LAST_TYPES);
const FIGURES = wordSet(EXTREMES);
const MOST = wordSet(SUPERLATIVES);
const DEALS = wordSet(DEALINGS);

/**
 * Words without a verb that asks: the noun before what belongs to it ("size of the fleet"), or else the last one
 * ("ferry fire year").
 */
export function readKeywords({ words, chunks, asking }: Clause): Asked | null {
	if (asking >= 0 || words.length > LONGEST) return null;
	const [noun] = chunks;
	return (
		(noun?.kind === "noun" ? (readFigure(words, noun) ?? readFirst(chunks, noun)) : null) ?? readLast(words, chunks)
	);
}

// "max yearly fee", "smallest deposit": a figure, whatever the noun.
function readFigure(words: readonly FrameWord[], noun: Chunk): Asked | null {
	const own = words.slice(noun.first, noun.end).map(({ lower }) => lower);
	const isOfDealing = DEALS.has(noun.head.toLowerCase()) && own.some((word) => MOST.has(word));
	const isKnown = typeOfNoun(noun.head.toLowerCase()) !== "thing";
	return !isKnown && (isOfDealing || own.some((word) => FIGURES.has(word)))
		? { type: "amount", focus: noun.head }
		: null;
}

// "size of the fleet", "serenas doubles partner", "price per ton"
function readFirst(chunks: readonly Chunk[], noun: Chunk): Asked | null {
	const type = typeOfNoun(noun.head.toLowerCase());
	const next = chunks[1];
	return type !== "thing" && (next === undefined || next.kind === "link") ? { type, focus: noun.head } : null;
}

// "debt relief for the coast year": the last noun stands beside the others, and asks.
function readLast(words: readonly FrameWord[], chunks: readonly Chunk[]): Asked | null {
	const [last, before] = [words.at(-1), words.at(-2)];
	if (!last || !before || chunks.at(-1)?.kind !== "noun" || words.length < 2) return null;
	const type = typeOfNoun(last.lower);
	const isBeside =
		before.wordClass === "noun" || before.wordClass === "verb" || (type === "time" && before.lower === "of");
	if (!isBeside) return null;
	return TELLING_LAST.has(type) ? { type, focus: last.text } : null;
}
