import { type ComparedWord, isContentWord } from "../text/compared-words.ts";
import type { Stretch } from "../text/stretch.ts";

/**
 * Words that stand side by side both in a pasted text and in a stretch of an article: as many as there are on either
 * side.
 */
export type CommonRun = {
	readonly stretch: Stretch;
	/** The number of its first word in the pasted text, and in the stretch. */
	readonly pasted: number;
	readonly printed: number;
	readonly length: number;
};

/** No more than so many runs are chained; the longest are. */
const MOST_RUNS = 600;

const FEW_WORDS = 12;

/** The longest common runs of a pasted text and some stretches. */
export function findCommonRuns(words: readonly ComparedWord[], stretches: readonly Stretch[]): readonly CommonRun[] {
	const places = new Map<string, number[]>();
	words.forEach(({ key }, at) => {
		const known = places.get(key);
		if (known) known.push(at);
		else places.set(key, [at]);
	});
	const runs = stretches.flatMap((stretch) => findRuns(words, places, stretch));
	return runs.length <= MOST_RUNS ? runs : runs.toSorted((a, b) => b.length - a.length).slice(0, MOST_RUNS);
}

function findRuns(
	words: readonly ComparedWord[],
	places: ReadonlyMap<string, readonly number[]>,
	stretch: Stretch,
): readonly CommonRun[] {
	const runs: CommonRun[] = [];
	stretch.words.forEach(({ key }, printed) => {
		for (const pasted of places.get(key) ?? []) {
			if (isSame(words[pasted - 1], stretch.words[printed - 1]) && isOneVoice(stretch, printed)) continue;
			let length = 1;
			while (isSame(words[pasted + length], stretch.words[printed + length]) && isOneVoice(stretch, printed + length))
				length++;
			const word = words[pasted];
			// A lone function word stands everywhere, and tells something only where there are few words.
			const isTold = length > 1 || words.length <= FEW_WORDS || (word !== undefined && isContentWord(word));
			if (isTold) runs.push({ stretch, pasted, printed, length });
		}
	});
	return runs;
}

/** Whether a word does not begin another speaker's words directly after somebody's. */
function isOneVoice({ speeches }: Stretch, at: number): boolean {
	const [before = -1, speech = -1] = speeches.subarray(at - 1, at + 1);
	return before < 0 || speech < 0 || before === speech;
}

function isSame(one: ComparedWord | undefined, other: ComparedWord | undefined): boolean {
	return one !== undefined && one.key === other?.key;
}
