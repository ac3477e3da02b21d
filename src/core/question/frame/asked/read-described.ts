import { isGivenName } from "../../../quotation/text/given-names.ts";
import type { AnswerType, Asked } from "../../answer-type.ts";
import { typeOfNoun } from "../../type-of-noun.ts";
import { type Chunk, type Clause, textOfWords } from "../chunk.ts";
import type { FrameWord } from "../frame-word.ts";
import { withoutArticle } from "./without-article.ts";

const DESCRIBES: ReadonlySet<string> = new Set(["who", "what", "where"]);
const UNCERTAIN: ReadonlySet<string> = new Set(["one", "another", "some"]);
const LONGEST = 4;

/** "Who is Ahmed Taha", "what is HTS", "where is Douma": a bare name or noun, to the end, is to be described. */
export function readDescribed({ words, chunks }: Clause): Asked | null {
	const [asking, be, noun] = chunks;
	if (asking?.end !== 1 || !be || be.end !== 2 || words[1]?.wordClass !== "be" || noun?.end !== words.length)
		return null;
	const word = words[0]?.lower ?? "";
	if (!DESCRIBES.has(word) || !isBare(words, noun)) return null;
	const focus = textOfWords(words, withoutArticle(words, noun));
	if (word === "where") return { type: "place", focus };
	const type = typeOfNoun(noun.head.toLowerCase());
	if (word === "who") return type === "person" ? { type, focus: null } : { type: "definition", focus };
	return { type: isKnown(type, words[noun.first]) ? type : "definition", focus };
}

/** Whether "the price" is asked for, and no "price" to be described. */
function isKnown(type: AnswerType, first: FrameWord | undefined): boolean {
	return type !== "thing" && first?.lower === "the";
}

/** Whether nothing says more of what is to be described: no owner, no superlative, no participle. */
function isBare(words: readonly FrameWord[], noun: Chunk): boolean {
	const { first, end } = withoutArticle(words, noun);
	if (noun.kind !== "noun" || end - first > LONGEST || words[first]?.wordClass === "pronoun") return false;
	return words.slice(first, end).every(({ lower, isLast }, at) => {
		const isOwner = lower.endsWith("'s") || (lower.endsWith("s'") && first + at + 1 < end);
		const isParticiple = lower.endsWith("ing") || lower.endsWith("est") || lower.endsWith("ed");
		return (
			!isOwner && !UNCERTAIN.has(lower) && !(isLast && at < end - first - 1) && (!isParticiple || isGivenName(lower))
		);
	});
}
