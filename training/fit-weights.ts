import { type Counted, countSets, type Share } from "./count-sets.ts";
import { type Choice, fitChoices } from "./fit-choices.ts";
import { crossValidate } from "./fold.ts";

/** A choice, its set, and its fold. */
export type Example = Choice & Counted & { readonly fold: string };

/** What is fitted: the names of the evidence with today's weights, the examples, and how an outcome is judged. */
export type Lesson<Row extends Example> = {
	readonly today: Readonly<Record<string, number>>;
	readonly shares: Readonly<Record<string, Share>>;
	/** All that is judged; only those that are worth something are learnt from. */
	readonly rows: readonly Row[];
	/** How well weights do in some rows: one figure for each set, in per cent. */
	readonly judge: (rows: readonly Row[], score: (option: readonly number[]) => number) => readonly Judged[];
};

/** Whether a row of a set came out right. */
export type Judged = { readonly set: string; readonly isRight: boolean; readonly isPositive: boolean };

export type Fitted = {
	readonly weights: Readonly<Record<string, number>>;
	/** The sets in which they do worse than the weights in the repository, so that those stay. */
	readonly worse: readonly string[];
	readonly report: readonly string[];
};

const RIDGES = [0.5, 1, 2, 4, 8];

/** Fits one weight for each name with the ridge that does best in articles not learnt from, and tells how it does. */
export function fitWeights<Row extends Example>(lesson: Lesson<Row>): Fitted {
	const names = Object.keys(lesson.today);
	const learnWith = (ridge: number, left = -1) => {
		return (rows: readonly Row[]) =>
			fitChoices(
				countSets(
					rows.map((row) => leaveOut(row, left)),
					lesson.shares,
				),
				ridge,
			);
	};
	const held = (learn: (rows: readonly Row[]) => readonly number[]) =>
		figuresOf(judgeHeld(lesson, learn), lesson.shares);
	const tried = RIDGES.map((ridge) => ({ ridge, figures: held(learnWith(ridge)) }));
	const [first] = tried;
	if (!first) throw new RangeError("Cannot fit weights: no ridge is given");
	const best = tried.reduce((one, other) => (meanOf(other.figures) > meanOf(one.figures) ? other : one), first);
	const weights = learnWith(best.ridge)(lesson.rows).map((weight) => Math.round(weight * 100) / 100);
	const todays = Object.values(lesson.today);
	const now = held(() => todays);
	const worse = [...now].flatMap(([set, figure]) => ((best.figures.get(set) ?? 0) < figure ? [set] : []));
	const lost = names.map((_, left) => meanOf(best.figures) - meanOf(held(learnWith(best.ridge, left))));
	return {
		weights: Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0])),
		worse,
		report: [
			`  right, in per cent        ${[...best.figures.keys(), "mean"].map((set) => set.padStart(9)).join("")}`,
			`  weights in the repository ${show(now)}`,
			`  learnt again, held out    ${show(best.figures)}   (ridge ${best.ridge})`,
			`  ${worse.length > 0 ? `the weights in the repository stay: worse in ${worse.join(", ")}` : "written"}`,
			`  evidence                 now    learnt   lost without it`,
			...names.map((name, at) => {
				const figures = [todays[at] ?? 0, weights[at] ?? 0, lost[at] ?? 0];
				return `  ${name.padEnd(18)} ${figures.map((figure) => figure.toFixed(2).padStart(9)).join(" ")}`;
			}),
		],
	};
}

function leaveOut<Row extends Example>(row: Row, left: number): Row {
	if (left < 0) return row;
	return { ...row, options: row.options.map((option) => option.map((it, at) => (at === left ? 0 : it))) };
}

function judgeHeld<Row extends Example>(
	{ rows, judge }: Lesson<Row>,
	learn: (rows: readonly Row[]) => readonly number[],
): readonly Judged[] {
	return crossValidate(rows, learn).flatMap(({ learnt, held }) =>
		judge(held, (option) => option.reduce((sum, it, at) => sum + it * (learnt[at] ?? 0), 0)),
	);
}

type Figures = ReadonlyMap<string, number>;

/** The share right of each set; of a balanced one, the mean of the shares of its two kinds. */
function figuresOf(judged: readonly Judged[], shares: Readonly<Record<string, Share>>): Figures {
	const share = (rows: readonly Judged[]) =>
		(100 * rows.filter(({ isRight }) => isRight).length) / Math.max(1, rows.length);
	const sets = Map.groupBy(judged, ({ set }) => set);
	return new Map(
		[...sets].map(([set, rows]) => {
			if (!shares[set]?.isBalanced) return [set, share(rows)];
			const [yes, no] = [rows.filter(({ isPositive }) => isPositive), rows.filter(({ isPositive }) => !isPositive)];
			return [set, (share(yes) + share(no)) / 2];
		}),
	);
}

function meanOf(figures: Figures): number {
	return [...figures.values()].reduce((sum, figure) => sum + figure, 0) / Math.max(1, figures.size);
}

function show(figures: Figures): string {
	return [...figures.values(), meanOf(figures)].map((figure) => figure.toFixed(2).padStart(9)).join("");
}
