import type { PassageIndex } from "../index/passage-index.ts";
import { type Scoreboard, scoreOnce } from "../index/scoreboard.ts";
import { GONE, numberAt, type Run } from "../index/segments/run.ts";
import type { NumberRange } from "../terms/number-range.ts";
import type { PlannedForm, PlannedTerm } from "./plan-terms.ts";
import { WEIGHTS, weighFrequency } from "./term-weights.ts";

/** Articles that follow each other, with scoreboards on which the first of them and of their passages is number 0. */
export type Block = {
	readonly articles: NumberRange;
	readonly passages: NumberRange;
	readonly articleScores: Scoreboard;
	readonly passageScores: Scoreboard;
};

/** A term, and how far its postings were looked at. */
export type TermCursor = {
	readonly term: PlannedTerm;
	readonly forms: readonly FormCursor[];
	headline: number;
};

type FormCursor = { readonly form: PlannedForm; readonly runs: readonly RunCursor[]; speaker: number };

type RunCursor = { readonly run: Run; posting: number };

/** The terms, before the first of their postings. */
export function startCursors(terms: readonly PlannedTerm[]): readonly TermCursor[] {
	return terms.map((term) => ({
		term,
		forms: term.forms.map((form) => ({
			form,
			runs: form.runs.map((run) => ({ run, posting: run.from })),
			speaker: 0,
		})),
		headline: 0,
	}));
}

/** Puts on the scoreboards of a block what the terms tell of it; the blocks are given in their order. */
export function scoreTerms(index: PassageIndex, block: Block, terms: readonly TermCursor[]): void {
	for (const cursor of terms) {
		block.passageScores.turn++;
		block.articleScores.turn++;
		// In falling order of their weight: a passage is scored by the best that it holds, once.
		for (const form of cursor.forms) scoreText(index, block, form);
		for (const form of cursor.forms) scoreSpeakers(block, form);
		scoreHeadlines(block, cursor);
	}
}

function scoreText(index: PassageIndex, block: Block, { form: { worth }, runs }: FormCursor): void {
	if (worth === 0) return;
	const { passageScores, articleScores } = block;
	const { articleNumbers, meanLength } = index;
	const { from, to } = block.passages;
	const firstArticle = block.articles.from;
	for (const cursor of runs) {
		const { passages, frequencies, lengths, numbers } = cursor.run;
		let at = cursor.posting;
		for (; at < cursor.run.to; at++) {
			const own = passages[at] ?? 0;
			const number = numberAt(numbers, own);
			if (number === GONE) continue;
			if (number >= to) break;
			const length = (lengths[own] ?? 0) / meanLength;
			scoreOnce(passageScores, number - from, weighFrequency(worth, frequencies[at] ?? 0, length));
			scoreOnce(articleScores, (articleNumbers[number] ?? 0) - firstArticle, worth);
		}
		cursor.posting = at;
	}
}

function scoreSpeakers({ passages: { from, to }, passageScores }: Block, cursor: FormCursor): void {
	const { speakers, told } = cursor.form;
	const points = told * WEIGHTS.speaker;
	for (; cursor.speaker < speakers.length; cursor.speaker++) {
		const number = speakers[cursor.speaker] ?? 0;
		if (number >= to) return;
		scoreOnce(passageScores, number - from, points);
	}
}

function scoreHeadlines({ articles: { from, to }, articleScores }: Block, cursor: TermCursor): void {
	const { headlines, told } = cursor.term;
	articleScores.turn++;
	for (; cursor.headline < headlines.length; cursor.headline++) {
		const article = headlines[cursor.headline] ?? 0;
		if (article >= to) return;
		if (article >= from) scoreOnce(articleScores, article - from, told * WEIGHTS.headline);
	}
}
