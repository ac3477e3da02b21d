import { spawnSync } from "node:child_process";

/** The median of the processor seconds of several runs of Node, after one that is not counted. */
export function cpuSecondsOf(
	words: readonly string[],
	{ variables = {}, rounds }: { readonly variables?: Readonly<Record<string, string>>; readonly rounds: number },
): number {
	runOnce(words, variables);
	const seconds = Array.from({ length: rounds }, () => runOnce(words, variables)).sort((a, b) => a - b);
	return seconds[Math.floor(rounds / 2)] ?? Number.NaN;
}

// A process knows its own processor time alone: each tells it when it ends.
const TELL = `
	import { writeSync } from "node:fs";
	process.on("exit", () => {
		const { user, system } = process.cpuUsage();
		writeSync(3, String((user + system) / 1e6));
	});`;

/** The processor seconds of one run of Node. */
export function runOnce(words: readonly string[], variables: Readonly<Record<string, string>>): number {
	const told = `data:text/javascript,${encodeURIComponent(TELL)}`;
	const { status, stderr, output } = spawnSync(process.execPath, ["--import", told, ...words], {
		encoding: "utf8",
		env: { ...process.env, ...variables },
		stdio: ["ignore", "ignore", "pipe", "pipe"],
	});
	if (status !== 0) throw new Error(`Cannot run "node ${words.join(" ")}": ${stderr}`);
	return Number(output[3]);
}
