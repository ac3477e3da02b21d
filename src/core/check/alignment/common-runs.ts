import { spend, type Work } from "../../search/query/work.ts";
import { type ComparedWord, isContentWord } from "../text/compared-words.ts";
import type { CheckScope, Stretch } from "../text/stretch.ts";

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
/** What it costs to keep a run, in steps. */
const STEPS_OF_RUN = 5;

/** Finds the longest common runs of a pasted text and some stretches; each stretch is looked through once. */
export function createRunFinder(
	{ work }: Pick<CheckScope, "work">,
	words: readonly ComparedWord[],
): (stretches: readonly Stretch[]) => readonly CommonRun[] {
	const places = placesByKey(words);
	// A lone function word stands everywhere, and tells something only where there are few words.
	const isTold = words.map((word) => words.length <= FEW_WORDS || isContentWord(word));
	const known = new Map<Stretch, readonly CommonRun[]>();
	return (stretches) => {
		const runs = stretches.flatMap((stretch) => {
			const found = known.get(stretch) ?? findRuns({ words, places, isTold, work }, stretch);
			known.set(stretch, found);
			return found;
		});
		return runs.length <= MOST_RUNS ? runs : runs.toSorted((a, b) => b.length - a.length).slice(0, MOST_RUNS);
	};
}

function placesByKey(words: readonly ComparedWord[]): ReadonlyMap<string, readonly number[]> {
	const places = new Map<string, number[]>();
	words.forEach(({ key }, at) => {
		const known = places.get(key);
		if (known) known.push(at);
		else places.set(key, [at]);
	});
	return places;
}

type Looked = {
	readonly words: readonly ComparedWord[];
	/** Where each word stands, by its key. */
	readonly places: ReadonlyMap<string, readonly number[]>;
	/** Whether each word tells something alone. */
	readonly isTold: readonly boolean[];
	readonly work: Work;
};

function findRuns({ words, places, isTold, work }: Looked, stretch: Stretch): readonly CommonRun[] {
	const runs: CommonRun[] = [];
	for (const [printed, { key }] of stretch.words.entries()) {
		const same = places.get(key) ?? [];
		if (!spend(work, 1 + same.length)) break;
		for (const pasted of same) {
			if (isSame(words[pasted - 1], stretch.words[printed - 1]) && isOneVoice(stretch, printed)) continue;
			let length = 1;
			while (isSame(words[pasted + length], stretch.words[printed + length]) && isOneVoice(stretch, printed + length))
				length++;
			if (length > 1 || isTold[pasted]) runs.push({ stretch, pasted, printed, length });
			if (!spend(work, length)) return runs;
		}
	}
	spend(work, STEPS_OF_RUN * runs.length);
	return runs;
}

/** Whether a word does not begin another speaker's words directly after somebody's. */
function isOneVoice({ speeches }: Stretch, at: number): boolean {
	const before = speeches[at - 1] ?? -1;
	const speech = speeches[at] ?? -1;
	return before < 0 || speech < 0 || before === speech;
}

function isSame(one: ComparedWord | undefined, other: ComparedWord | undefined): boolean {
	return one !== undefined && one.key === other?.key;
}
