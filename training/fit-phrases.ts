import type { Evidence, PhraseLesson } from "./phrase-lesson.ts";

const PASSES = 10;
const RATE = 0.15;

/**
 * The weights under which the phrases that answer are likeliest, by AdaGrad: the lessons in their order, a fixed number
 * of times. That nothing in the sentence answers is one more option, of no weight; `ridge` draws each weight to nothing.
 */
export function fitPhrases(lessons: readonly PhraseLesson[], size: number, ridge: number, keep: readonly boolean[]): Float64Array {
	const weights = new Float64Array(size);
	const squares = new Float64Array(size);
	const slope = new Float64Array(size);
	for (let pass = 0; pass < PASSES; pass++) {
		for (const lesson of lessons) {
			const touched = addSlope(lesson, weights, slope);
			for (const id of touched) {
				const pull = (slope[id] ?? 0) - ridge * (weights[id] ?? 0);
				slope[id] = 0;
				if (pull === 0 || !keep[id]) continue;
				const square = (squares[id] ?? 0) + pull * pull;
				squares[id] = square;
				weights[id] = (weights[id] ?? 0) + (RATE * pull) / Math.sqrt(square + 1e-8);
			}
		}
	}
	return weights;
}

/** How much speaks for each phrase of a lesson. */
export function scoresOf(lesson: PhraseLesson, weights: Float64Array): readonly number[] {
	const [starts, ends, lengths, inside] = [lesson.starts, lesson.ends, lesson.lengths, lesson.inside].map((all) =>
		all.map((evidence) => weigh(evidence, weights)),
	);
	const sums = [0];
	for (const value of inside ?? []) sums.push((sums.at(-1) ?? 0) + value);
	return lesson.phrases.map(
		({ first, end, around }) =>
			(starts?.[first] ?? 0) +
			(ends?.[end] ?? 0) +
			(lengths?.[end - first] ?? 0) +
			(sums[end] ?? 0) -
			(sums[first] ?? 0) +
			weigh(around, weights),
	);
}

function weigh({ ids, strengths }: Evidence, weights: Float64Array): number {
	let sum = 0;
	ids.forEach((id, at) => {
		sum += (weights[id] ?? 0) * (strengths[at] ?? 0);
	});
	return sum;
}

/** Adds what a lesson says of each piece of evidence; gives the pieces that it holds. */
function addSlope(lesson: PhraseLesson, weights: Float64Array, slope: Float64Array): ReadonlySet<number> {
	const touched = new Set<number>();
	const add = ({ ids, strengths }: Evidence | undefined = NOTHING, pull: number): void => {
		if (Math.abs(pull) < 1e-7) return;
		ids.forEach((id, at) => {
			slope[id] = (slope[id] ?? 0) + pull * (strengths[at] ?? 0);
			touched.add(id);
		});
	};
	const { pulls } = pullsOf(lesson, weights);
	const byStart = lesson.starts.map(() => 0);
	const byEnd = lesson.ends.map(() => 0);
	const byLength = lesson.lengths.map(() => 0);
	const within = lesson.ends.map(() => 0);
	lesson.phrases.forEach(({ first, end, around }, at) => {
		const pull = pulls[at] ?? 0;
		byStart[first] = (byStart[first] ?? 0) + pull;
		byEnd[end] = (byEnd[end] ?? 0) + pull;
		byLength[end - first] = (byLength[end - first] ?? 0) + pull;
		within[first] = (within[first] ?? 0) + pull;
		within[end] = (within[end] ?? 0) - pull;
		add(around, pull);
	});
	byStart.forEach((pull, at) => add(lesson.starts[at], pull));
	byEnd.forEach((pull, at) => add(lesson.ends[at], pull));
	byLength.forEach((pull, at) => add(lesson.lengths[at], pull));
	let open = 0;
	lesson.inside.forEach((evidence, at) => {
		open += within[at] ?? 0;
		add(evidence, open);
	});
	return touched;
}

const NOTHING: Evidence = { ids: [], strengths: [] };

/** How much likelier each phrase should be than it is, and how likely the lesson holds it for what is right. */
function pullsOf(lesson: PhraseLesson, weights: Float64Array) {
	const scores = scoresOf(lesson, weights);
	const most = Math.max(0, ...scores);
	const powers = scores.map((score) => Math.exp(score - most));
	const sum = powers.reduce((total, power) => total + power, Math.exp(-most));
	const right = [...lesson.right].reduce((total, at) => total + (powers[at] ?? 0), 0);
	const pulls = powers.map((power, at) => (lesson.right.has(at) ? power / right : 0) - power / sum);
	return { pulls };
}
