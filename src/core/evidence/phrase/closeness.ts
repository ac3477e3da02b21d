import type { PhraseWord } from "./words/phrase-words.ts";

/** How close each border of a sentence is to the question's words before it and after it. */
export type Closeness = { readonly before: Float64Array; readonly after: Float64Array };

const STEP = 0.85;
const STEP_OVER_COMMA = 0.6;
const STEP_OVER_STOP = 0.4;

/** The closeness of each border between words to the question's words, each counted by its share of what they tell. */
export function measureCloseness(words: readonly PhraseWord[], totalRarity: number): Closeness {
	const before = new Float64Array(words.length + 1);
	const after = new Float64Array(words.length + 1);
	words.forEach((word, at) => {
		before[at + 1] = (before[at] ?? 0) * stepOver(word) + word.asked / totalRarity;
	});
	for (let at = words.length - 1; at >= 0; at--) {
		const word = words[at];
		if (word) after[at] = (after[at + 1] ?? 0) * stepOver(word) + word.asked / totalRarity;
	}
	return { before, after };
}

function stepOver({ wordClass }: PhraseWord): number {
	if (wordClass === "comma") return STEP_OVER_COMMA;
	return wordClass === "stop" ? STEP_OVER_STOP : STEP;
}
