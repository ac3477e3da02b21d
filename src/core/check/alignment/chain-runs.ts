import type { CommonRun } from "./common-runs.ts";

/** Words of a pasted text and of one speech, or of one paragraph's own words, that go together; ends are exclusive. */
export type Aligned = {
	readonly stretch: CommonRun["stretch"];
	readonly pasted: { readonly from: number; readonly to: number };
	readonly printed: { readonly from: number; readonly to: number };
	/** How many of the pasted words go on here, those included that the piece before it ends with. */
	readonly reach: number;
};

/**
 * What it costs, in words, to go on after words that differ, for each word that is added, and for each that is passed
 * over.
 */
const GAP = 0.5;
const ADDED = 0.25;
const PASSED_OVER = 0.01;
const MOST_PASSED_OVER = 1.5;
/** What it costs to go on in another place. */
const ELSEWHERE = 2.5;

type Link = { readonly run: CommonRun; readonly score: number; readonly trimmed: number; readonly before: number };

/** A run of a chain, without the words at its beginning that the run before it ends with: `trimmed` of them. */
export type ChainedRun = CommonRun & { readonly trimmed: number };

/**
 * The runs that a pasted text is best made of, in its order: the best chain, by dynamic programming as in the chaining
 * of local alignments (Gusfield, "Algorithms on Strings, Trees and Sequences", 13.3).
 */
export function chainRuns(runs: readonly CommonRun[]): readonly ChainedRun[] {
	const ordered = runs.toSorted((a, b) => a.pasted + a.length - (b.pasted + b.length) || a.pasted - b.pasted);
	const links: Link[] = [];
	let best = -1;
	ordered.forEach((run, at) => {
		links.push(linkRun(run, links));
		if ((links[at]?.score ?? 0) > (links[best]?.score ?? 0)) best = at;
	});
	const chain: ChainedRun[] = [];
	for (let at = best; at >= 0; ) {
		const link = links[at];
		if (!link) break;
		const { run, trimmed } = link;
		const { stretch, pasted, printed, length } = run;
		chain.push({ stretch, pasted: pasted + trimmed, printed: printed + trimmed, length: length - trimmed, trimmed });
		at = link.before;
	}
	return chain.reverse();
}

function linkRun(run: CommonRun, links: readonly Link[]): Link {
	let best: Link = { run, score: run.length, trimmed: 0, before: -1 };
	links.forEach(({ run: before, score }, at) => {
		const trimmed = trimFor(before, run);
		if (trimmed >= run.length || before.pasted >= run.pasted + trimmed) return;
		const total = score + run.length - trimmed - costOf(before, run, trimmed);
		if (total > best.score) best = { run, score: total, trimmed, before: at };
	});
	return best;
}

/** How many words at its beginning a run shares with the one before it. */
function trimFor(before: CommonRun, run: CommonRun): number {
	const pasted = Math.max(0, before.pasted + before.length - run.pasted);
	if (before.stretch !== run.stretch || run.printed < before.printed) return pasted;
	return Math.max(pasted, before.printed + before.length - run.printed);
}

function costOf(before: CommonRun, run: CommonRun, trimmed: number): number {
	if (!isOnePiece(before, run, trimmed)) return ELSEWHERE;
	const passedOver = run.printed + trimmed - before.printed - before.length;
	const added = run.pasted + trimmed - before.pasted - before.length;
	return GAP + ADDED * added + Math.min(MOST_PASSED_OVER, PASSED_OVER * passedOver);
}

/**
 * Whether a run goes on where another ends: in the same speech, or after hardly more words than the pasted text has
 * there.
 */
function isOnePiece(before: CommonRun, run: CommonRun, trimmed: number): boolean {
	const { stretch } = run;
	const last = before.printed + before.length - 1;
	const printed = run.printed + trimmed;
	if (before.stretch !== stretch || printed <= last) return false;
	if (stretch.speeches[last] === stretch.speeches[printed]) return true;
	const passedOver = printed - last - 1;
	const added = run.pasted + trimmed - before.pasted - before.length;
	return added > 0 && passedOver <= added + 1;
}

/** The pieces of articles that a chain of runs makes up. */
export function joinRuns(chain: readonly ChainedRun[]): readonly Aligned[] {
	const pieces: Aligned[] = [];
	chain.forEach((run, at) => {
		const { stretch, pasted, printed, length, trimmed } = run;
		const before = chain[at - 1];
		const piece = pieces.at(-1);
		const [pastedTo, printedTo] = [pasted + length, printed + length];
		if (piece && before && isOnePiece(before, run, 0)) {
			pieces[pieces.length - 1] = {
				stretch,
				pasted: { from: piece.pasted.from, to: pastedTo },
				printed: { from: piece.printed.from, to: printedTo },
				reach: piece.reach + pastedTo - piece.pasted.to,
			};
		} else
			pieces.push({
				stretch,
				pasted: { from: pasted, to: pastedTo },
				printed: { from: printed, to: printedTo },
				reach: length + trimmed,
			});
	});
	return pieces;
}
