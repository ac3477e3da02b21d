import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { createCheck } from "#src/core/check.ts";
import { makeRandom } from "../bench/made-archive.ts";
import { cpuTimeOf } from "../core/hostile/cpu-time.ts";
import { HOSTILE_UNITS, repeatTo } from "../core/hostile/hostile-units.ts";
import { makeArticle } from "../core/made-articles.ts";

const LENGTH = 20_000;
const TIMES = 4;
/** Four for the length, the rest for noise; what is quadratic comes to sixteen. */
const MOST_TIMES_LONGER = 12;
/** Milliseconds of processor time below which a time is mostly noise. */
const LEAST_TIME = 15;
/** Milliseconds that one question or one check may take, whatever the article is. */
const MOST_TIME = 3_000;
const RANDOM_SECONDS = 60;

/**
 * Every hostile article, read, asked and checked at one length and at four times the length; then patterns at random.
 */
export async function soakHostileTexts(): Promise<void> {
	const rows = ["read", "asked", "checked"].map((name) => ({ name, worst: 0, ratio: 0, at: "" }));
	const [read, asked, checked] = rows;
	if (!read || !asked || !checked) return;
	for (const unit of HOSTILE_UNITS) {
		const [short, long] = [repeatTo(unit, LENGTH), repeatTo(unit, LENGTH * TIMES)];
		note(
			read,
			unit,
			[short, long].map((text) => timeOf(() => openArchive([makeArticle(text)]))),
		);
		const archives = [short, long].map((text) => openArchive([makeArticle(text)]));
		const question = `what did the minister X Y say about ${unit}`;
		note(
			asked,
			unit,
			archives.map((archive) => timeOf(() => createAsk(archive)({ question }))),
		);
		const pasting = { text: repeatTo(unit, 4_900), speaker: "Ann Lee" };
		note(
			checked,
			unit,
			archives.map((archive) => timeOf(() => createCheck(archive)(pasting))),
		);
	}
	for (const { name, worst, ratio, at } of rows)
		console.log(
			`  ${name.padEnd(8)} worst ${worst.toFixed(0)} ms of ${LENGTH * TIMES} characters, ` +
				`ratio ${ratio.toFixed(1)} at ${at}`,
		);
	soakRandomPatterns();
	for (const { name, ratio, at } of rows)
		if (ratio > MOST_TIMES_LONGER)
			throw new Error(`${name}: ${ratio.toFixed(1)} times the time for ${TIMES} times ${at}`);
}

type Row = { worst: number; ratio: number; at: string };

function note(row: Row, unit: string, [short = 0, long = 0]: readonly number[]): void {
	row.worst = Math.max(row.worst, long);
	const ratio = long / Math.max(LEAST_TIME, short);
	if (ratio > row.ratio) Object.assign(row, { ratio, at: JSON.stringify(unit) });
}

function timeOf(call: () => unknown): number {
	return cpuTimeOf(call, { runs: 3, enough: LEAST_TIME });
}

function soakRandomPatterns(): void {
	const next = makeRandom(Date.now());
	const pattern = () =>
		Array.from({ length: 1 + next(3) }, () => HOSTILE_UNITS[next(HOSTILE_UNITS.length)] ?? "").join("");
	const end = performance.now() + RANDOM_SECONDS * 1000;
	let [count, worst] = [0, 0];
	for (; performance.now() < end; count++) {
		const [printed, typed] = [pattern(), pattern()];
		const archive = openArchive([makeArticle(repeatTo(printed, LENGTH / 2) + repeatTo(typed, LENGTH / 2))]);
		const time = Math.max(
			timeOf(() => createAsk(archive)({ question: repeatTo(typed, 2_000) })),
			timeOf(() => createCheck(archive)({ text: repeatTo(typed, 5_000), speaker: "X Y" })),
		);
		worst = Math.max(worst, time);
		if (time > MOST_TIME) throw new Error(`${time.toFixed(0)} ms for ${JSON.stringify([printed, typed])}`);
	}
	console.log(`  random   worst ${worst.toFixed(0)} ms of ${count} pairs of patterns`);
}
