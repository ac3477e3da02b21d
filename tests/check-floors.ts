// Runs the measurements and fails when a figure is below its floor, or missing.
// usage: node tests/check-floors.ts MEASURE.mjs
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { benchChecks, findShortfalls } from "./bench/bench-checks.ts";

type Figure = {
	readonly set: string;
	readonly name: string;
	/** Finds the figure in what the measurement prints. */
	readonly pattern: RegExp;
	readonly least?: number;
	readonly most?: number;
};

const FIGURES: readonly Figure[] = [
	{ set: "article", name: "right of 139", pattern: /^right (\d+)\/139/m, least: 127 },
	{ set: "article", name: "not verbatim", pattern: /not verbatim (\d+)/, most: 0 },
	{
		set: "quotes",
		name: "direct, end to end F1",
		pattern: /^direct .*\| +[\d.]+ +[\d.]+ +([\d.]+) +[\d.]+$/m,
		least: 87,
	},
	{ set: "quotes", name: "direct, speaker accuracy", pattern: /^direct [^|]*\|[^|]*\| +([\d.]+)/m, least: 90.5 },
	{ set: "quotes", name: "mixed, detection F1", pattern: /^mixed +\d+ +\d+ +[\d.]+ +[\d.]+ +([\d.]+)/m, least: 76 },
	{
		set: "quotes",
		name: "indirect with a cue of speech, recall",
		pattern: /speech or writing only: gold \d+ recall +([\d.]+)/,
		least: 68,
	},
	{ set: "quotes", name: "indirect, precision", pattern: /^indirect +\d+ +\d+ +([\d.]+)/m, least: 78 },
	{ set: "news", name: "right %", pattern: /^right ([\d.]+)%/m, least: 77 },
	{ set: "paraphrase", name: "right of 50", pattern: /^right (\d+)\/50/m, least: 31 },
	{ set: "talk", name: "right of 20", pattern: /^right (\d+)\/20/m, least: 15 },
	{ set: "wild", name: "right %", pattern: /^right ([\d.]+)%/m, least: 65.7 },
	{ set: "said", name: "right %", pattern: /right \(passage and speaker\) ([\d.]+)%/, least: 88.7 },
	{ set: "said", name: "refused of the unanswerable %", pattern: /refused of the unanswerable ([\d.]+)%/, least: 95 },
	{ set: "squad", name: "R@1", pattern: /as ranked +R@1 +([\d.]+)/, least: 86.3 },
	{ set: "squad", name: "R@3", pattern: /as ranked .*?R@3 +([\d.]+)/, least: 93 },
	{ set: "squad", name: "answer sentence", pattern: /answer sentence +strict +([\d.]+)/, least: 75 },
	{ set: "squad", name: "short answer EM", pattern: /HasAns EM +([\d.]+)/, least: 41 },
	{ set: "squad", name: "short answer F1", pattern: /HasAns EM +[\d.]+ +F1 +([\d.]+)/, least: 52.5 },
	{ set: "squad", name: "verbatim %", pattern: /verbatim +([\d.]+)%/, least: 100 },
	{ set: "briefs", name: "R@1", pattern: /as ranked +R@1 +([\d.]+)/, least: 66 },
	{ set: "briefs", name: "AUROC", pattern: /AUROC +([\d.]+)/, least: 81.8 },
	{ set: "briefs", name: "balanced accuracy", pattern: /balanced +([\d.]+)/, least: 75 },
	{ set: "briefs", name: "verbatim %", pattern: /verbatim +([\d.]+)%/, least: 100 },
];

/** Measured without the reader: to read for nine thousand questions takes half an hour. */
const UNREAD: ReadonlySet<string> = new Set(["squad", "briefs"]);

const [measure] = process.argv.slice(2);
if (measure === undefined) throw new TypeError("Cannot check floors: give the path of measure.mjs");
const printed = runMeasure(measure);
const misses = FIGURES.map((figure) => check(figure, printed[figure.set] ?? "")).filter((isMet) => !isMet).length;
const shortfalls = findShortfalls(await benchChecks(1000));
for (const shortfall of shortfalls) console.log(`FAIL checks ${shortfall}`);
if (shortfalls.length === 0)
	console.log("ok   checks: no altered quotation is exact, and at least 98% of the verbatim ones are");
process.exitCode = misses + shortfalls.length === 0 ? 0 : 1;

/** What each set's measurement prints. */
function runMeasure(script: string): Readonly<Record<string, string>> {
	const folder = mkdtempSync(join(tmpdir(), "floors-"));
	try {
		const sets = [...new Set(FIGURES.map(({ set }) => set))];
		const read = measureSets(script, { folder, sets: sets.filter((set) => !UNREAD.has(set)), reader: "on" });
		return { ...read, ...measureSets(script, { folder, sets: sets.filter((set) => UNREAD.has(set)), reader: "off" }) };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

type Measuring = { readonly folder: string; readonly sets: readonly string[]; readonly reader: "on" | "off" };

function measureSets(script: string, { folder, sets, reader }: Measuring): Readonly<Record<string, string>> {
	const file = join(folder, `reader-${reader}.json`);
	const env = { ...process.env, READER: reader };
	const { status } = spawnSync(process.execPath, [script, ...sets, "--json", file], { stdio: "inherit", env });
	if (status !== 0) throw new Error(`Cannot measure with "${script}": it ended with ${status}`);
	return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, "utf8")));
}

function check({ set, name, pattern, least, most }: Figure, text: string): boolean {
	const value = Number(pattern.exec(text)?.[1] ?? Number.NaN);
	// Written so that a missing figure, which is not a number, does not pass.
	const isMet = value >= (least ?? Number.NEGATIVE_INFINITY) && value <= (most ?? Number.POSITIVE_INFINITY);
	const floor = least === undefined ? `at most ${most}` : `at least ${least}`;
	const found = Number.isNaN(value) ? "missing" : value;
	console.log(`${isMet ? "ok  " : "FAIL"} ${set} ${name}: ${found} (${floor})`);
	return isMet;
}
