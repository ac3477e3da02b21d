import type { PassageIndex } from "../index/passage-index.ts";
import { clearScores, createScoreboard, highest } from "../index/scoreboard.ts";
import { type NumberRange, narrow } from "../terms/number-range.ts";
import { type BestKeeper, keepBest, type Scored } from "./keep-best.ts";
import { isSamePlan, type PlannedTerm } from "./plan-terms.ts";
import { type Block, scoreTerms, startCursors } from "./score-terms.ts";
import { WEIGHTS } from "./term-weights.ts";

/** The best passages by some terms, and the most that a passage may get from those beside it and its article. */
export type Contest = { readonly best: readonly Scored[]; readonly mostAround: number };

/** What a contest is held of. */
export type Contenders = {
	readonly terms: readonly PlannedTerm[];
	readonly within: NumberRange;
	/** How many of the best are kept. */
	readonly kept: number;
};

/** The last contest of each index: a question is often looked for twice, by nearly the same words. */
const lastOnes = new WeakMap<PassageIndex, Contenders & Contest>();

/** Scores all passages of a range by some terms, those beside them and their articles; the best come first. */
export function holdContest(index: PassageIndex, contenders: Contenders): Contest {
	const last = lastOnes.get(index);
	if (last && isSame(last, contenders)) return last;
	const { terms, within, kept } = contenders;
	const cursors = startCursors(terms);
	const keeper = keepBest(kept);
	let mostAround = 0;
	for (const block of cutBlocks(index, within)) {
		scoreTerms(index, block, cursors);
		mostAround = Math.max(mostAround, keepTouched(index, block, keeper));
		clearScores(block.passageScores);
		clearScores(block.articleScores);
	}
	const contest = { best: keeper.best(), mostAround };
	lastOnes.set(index, { ...contenders, ...contest });
	return contest;
}

function isSame(one: Contenders, other: Contenders): boolean {
	const isSameRange = one.within.from === other.within.from && one.within.to === other.within.to;
	return one.kept === other.kept && isSameRange && isSamePlan(one.terms, other.terms);
}

/** So many passages are scored at a time: what is noted of them stays in the processor's cache. */
const BLOCK = 16_384;

/** The articles of a range of passages in blocks, each by the same scoreboards, which must be cleared in between. */
function* cutBlocks({ firstPassages, articleNumbers }: PassageIndex, within: NumberRange): Generator<Block> {
	let passageScores = createScoreboard(Math.min(BLOCK, within.to - within.from));
	let articleScores = createScoreboard(0);
	let article = articleNumbers[within.from] ?? 0;
	for (let from = within.from; from < within.to; ) {
		const rest = { from: article + 2, to: firstPassages.length };
		const behind = narrow(firstPassages, rest, { from: 0, to: from + BLOCK + 1 }).to - 1;
		const to = Math.min(within.to, firstPassages[behind] ?? within.to);
		if (to - from > passageScores.turns.length) passageScores = createScoreboard(to - from);
		if (behind - article > articleScores.turns.length) articleScores = createScoreboard(behind - article);
		yield { articles: { from: article, to: behind }, passages: { from, to }, passageScores, articleScores };
		article = behind;
		from = to;
	}
}

/** Keeps the best of the passages of a block; gives the most that one of them may get from what is around it. */
function keepTouched({ articleNumbers }: PassageIndex, block: Block, keeper: BestKeeper): number {
	const { from } = block.passages;
	const { scores, touched, count } = block.passageScores;
	const mostAround =
		2 * WEIGHTS.neighbour * highest(block.passageScores) + WEIGHTS.article * highest(block.articleScores);
	for (let i = 0; i < count; i++) {
		const at = touched[i] ?? 0;
		if ((scores[at] ?? 0) + mostAround < keeper.least()) continue;
		const number = from + at;
		const article = articleNumbers[number] ?? 0;
		const before = articleNumbers[number - 1] === article ? (scores[at - 1] ?? 0) : 0;
		const after = articleNumbers[number + 1] === article ? (scores[at + 1] ?? 0) : 0;
		const ofArticle = block.articleScores.scores[article - block.articles.from] ?? 0;
		const around = WEIGHTS.neighbour * (before + after) + WEIGHTS.article * ofArticle;
		keeper.add(number, (scores[at] ?? 0) + around);
	}
	return mostAround;
}
