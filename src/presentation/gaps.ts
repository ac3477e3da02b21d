import type { Gap } from "../core/gaps/gap.ts";
import { clip } from "./clip.ts";
import { dateInWords } from "./date-in-words.ts";

/** Of what time the gaps are: from a day on, and up to a day that is not of it; ISO 8601. */
export type Period = { readonly from: string; readonly until: string };

/** So many are told at most. */
const MOST_TOLD = 10;
/** No question is told longer than that. */
const LONGEST_QUESTION = 120;
const DAY = 86_400_000;

/** What the articles lack, told to those who look after them, a line each: a heading, the largest gaps, the way on. */
export function tellGaps(gaps: readonly Gap[], period: Period): readonly string[] {
	const told = gaps.slice(0, MOST_TOLD);
	return [
		`Asked and not answered ${describePeriod(period)}:`,
		...told.map((gap, at) => `${at + 1}. ${describeGap(gap)}`),
		gaps.length > told.length ? `And ${gaps.length - told.length} more: npm run gaps lists them all.` : WAY_ON,
	];
}

const WAY_ON = "npm run gaps lists those of the last 90 days.";

function describePeriod({ from, until }: Period): string {
	const last = new Date(Date.parse(until) - DAY).toISOString();
	return `from ${dateInWords(from)} to ${dateInWords(last)}`;
}

/** A gap in words of ours but for its example: “did the tunnel open?” (3 times, last on 4 March 2026). */
export function describeGap({ example, count, last, people }: Gap): string {
	const times = count === 1 ? "once" : `${count.toLocaleString("en")} times, last`;
	const others = people.filter((name) => !example.includes(name));
	const of = others.length === 0 ? "" : `, of ${others.join(", ")}`;
	return `“${clip(example.replace(/\s+/g, " ").trim(), LONGEST_QUESTION)}”${of} (${times} on ${dateInWords(last)})`;
}

/** What somebody should know whose question may be kept: null where none is. */
export function tellKeeping(keepsQuestions: boolean): string | null {
	return keepsQuestions ? "What I cannot answer is kept for 90 days, without who asked it." : null;
}
