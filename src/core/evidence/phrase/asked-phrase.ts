import { wordSet } from "../../lexicon/word-list.ts";
import type { Frame } from "../../question/frame/frame.ts";
import type { FrameWord } from "../../question/frame/frame-word.ts";
import type { Query } from "../../search/query/query.ts";
import { termsOf } from "../../search/terms/terms.ts";
import { MONEY_WORDS } from "../data/money-words.ts";
import { readWeights } from "./evidence-weights.ts";
import type { Described } from "./find-named.ts";
import type { AskedPhrase } from "./phrase-evidence.ts";
import type { FitType } from "./phrase-fit.ts";

/** All that a question tells of the words that answer it. */
export function readAskedPhrase(frame: Frame, query: Query): AskedPhrase {
	const { type, focus, words, slot, preposition, asksForName, asksForKind, isPlural, isDescription } = frame;
	const totalRarity = [...query.rarity.values()].reduce((sum, rarity) => sum + rarity, 0);
	const focusTerms = new Set(termsOf(focus ?? ""));
	return {
		...{ slot, preposition, asksForName, asksForKind, isPlural, isDescription },
		type,
		fitType: type === "amount" ? readAmount(words) : type,
		focusTerms,
		askedTerms: new Set(query.rarity.keys()),
		described: isDescription ? readDescribed(frame, focusTerms) : null,
		asksForExchange: EXCHANGES.some((phrase) => holds(words, phrase)),
		totalRarity: totalRarity || 1,
		weights: readWeights(type, slot),
	};
}

function readDescribed({ type, words }: Frame, terms: ReadonlySet<string>): Described | null {
	if (terms.size === 0) return null;
	if (type === "place") return { terms, kind: "place", surname: null };
	if (words[0]?.lower !== "who") return { terms, kind: "thing", surname: null };
	return { terms, kind: "person", surname: terms.size > 1 ? ([...terms].at(-1) ?? null) : null };
}

const EXCHANGES = [
	["in", "exchange", "for"],
	["in", "return", "for"],
];
/** A part may be told as a share or as a sum. */
const PART_OF = ["how", "much", "of"];
const SHARES = wordSet("percent percentage share proportion fraction rate discount");
const PER_CENT = ["per", "cent"];
const MONEY = wordSet(MONEY_WORDS);

function readAmount(words: readonly FrameWord[]): FitType {
	if (holds(words, PART_OF)) return "amount";
	if (words.some(({ lower }) => SHARES.has(lower)) || holds(words, PER_CENT)) return "share";
	return words.some(({ lower }) => MONEY.has(lower)) ? "money" : "amount";
}

function holds(words: readonly FrameWord[], phrase: readonly string[]): boolean {
	return words.some((_, at) => phrase.every((word, i) => words[at + i]?.lower === word));
}
