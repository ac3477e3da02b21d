import { expect, test } from "vitest";
import { findQuotations } from "#src/core/quotation/find-quotations.ts";
import { makeArticle } from "../made-articles.ts";

// Ten times the length: of a text that takes quadratic time the second would take a hundred times as long.
const LENGTHS = [10_000, 100_000];
// Ten for the length, the rest for noise; what is quadratic comes to a hundred.
const MOST_TIMES_LONGER = 40;
// Milliseconds of processor time below which a time is mostly noise.
const LEAST_TIME = 10;
const RUNS = 3;

const MARKS = ['"', "'", "“", "’", "“a ", '" said ', "'a ", '" "', "“”", "‘“", '"\n', "'\n", "“\n", "’\n", "“”\n"];
const CUES = [
	'"A," said B. ',
	"“It,” he said ",
	"Ann Lee said “rain.” ",
	"Ann Lee ",
	"he said that ",
	"said Ann Lee, ",
	"according to ",
];

test.each([...MARKS, ...CUES.flatMap((pattern) => [pattern, `${pattern}\n`])])(
	"findQuotations() takes linear time on 100 KB of %j",
	{ timeout: 60_000 },
	checkLinear,
);

function checkLinear(pattern: string): void {
	let time = Number.POSITIVE_INFINITY;
	for (const length of LENGTHS) {
		const most = MOST_TIMES_LONGER * Math.max(LEAST_TIME, time);
		const isLongest = length === LENGTHS.at(-1);
		time = timeOf(pattern, { length, enough: isLongest ? most : 0 });
		expect(time, `milliseconds at ${length}`).toBeLessThanOrEqual(most);
	}
}

// The quickest of some runs, or the first that is quick enough; the paragraphs are split beforehand.
function timeOf(pattern: string, { length, enough }: { readonly length: number; readonly enough: number }): number {
	const article = makeArticle(pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length));
	let quickest = Number.POSITIVE_INFINITY;
	for (let run = 0; run < RUNS && quickest > enough; run++) {
		const started = process.cpuUsage();
		findQuotations(article);
		const { user, system } = process.cpuUsage(started);
		quickest = Math.min(quickest, (user + system) / 1000);
	}
	return quickest;
}
