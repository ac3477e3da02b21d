/**
 * Scores by number. It is as long as the archive, so an index makes it once, and a search clears what it touched.
 * A term scores a number at most once in its turn.
 */
export type Scoreboard = {
	readonly scores: Float64Array;
	/** The numbers that have a score, `count` of them, in the order in which they got it. */
	readonly touched: Uint32Array;
	count: number;
	/** The turn in which each number was last scored. */
	readonly turns: Int32Array;
	turn: number;
};

/** A scoreboard for the numbers below `size`. */
export function createScoreboard(size: number): Scoreboard {
	return {
		scores: new Float64Array(size),
		touched: new Uint32Array(size),
		count: 0,
		turns: new Int32Array(size),
		turn: 0,
	};
}

/** Adds to the score of a number, once in a turn; `points` is above zero. */
export function scoreOnce(board: Scoreboard, number: number, points: number): void {
	const { scores, turns } = board;
	if (turns[number] === board.turn) return;
	turns[number] = board.turn;
	const score = scores[number] ?? 0;
	if (score === 0) board.touched[board.count++] = number;
	scores[number] = score + points;
}

/** The highest score; 0 where nothing is scored. */
export function highest({ scores, touched, count }: Scoreboard): number {
	let most = 0;
	for (let i = 0; i < count; i++) most = Math.max(most, scores[touched[i] ?? 0] ?? 0);
	return most;
}

/** Takes all scores off, in time linear in their count. */
export function clearScores(board: Scoreboard): void {
	const { scores, touched, count } = board;
	for (let i = 0; i < count; i++) scores[touched[i] ?? 0] = 0;
	board.count = 0;
}
