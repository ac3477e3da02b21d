import type { Stretch } from "./widen-phrase.ts";
import type { PhraseWord } from "./words/phrase-words.ts";

/** The month before a year and a sum in another currency behind one: "June 2008", "$26 (£21)". */
export function widenToFigure(words: readonly PhraseWord[], phrase: Stretch): Stretch {
	return widenToMonth(words, widenToConverted(words, phrase));
}

function widenToMonth(words: readonly PhraseWord[], { first, end }: Stretch): Stretch {
	if (words[first]?.wordClass !== "year" || words[first]?.asked) return { first, end };
	if (words[first - 1]?.wordClass === "month") return { first: first - 1, end };
	return { first, end };
}

// "over $26bn (£21bn)": both tell the sum.
function widenToConverted(words: readonly PhraseWord[], { first, end }: Stretch): Stretch {
	const isSum = (at: number) => words[at]?.wordClass === "money";
	if (!isSum(first) && !isSum(end - 1)) return { first, end };
	if (
		isSum(end - 1) &&
		words[end]?.wordClass === "opening" &&
		isSum(end + 1) &&
		words[end + 2]?.wordClass === "closing"
	)
		return { first, end: end + 3 };
	if (words[first - 1]?.wordClass === "opening" && isSum(first - 2) && words[end]?.wordClass === "closing")
		return { first: first - 2, end: end + 1 };
	return { first, end };
}
