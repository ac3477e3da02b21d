import { spawnSync } from "node:child_process";

const ASK = ["src/main.ts", "ask", "who said Russia is an enemy?"];
const ROUNDS = 9;

/** Prints the processor time of a cold `ask`, with what the last start compiled and without, against Node alone. */
export function benchStart(): void {
	console.log("\nstart-up, in CPU seconds");
	const bare = cpuSecondsOf(["-e", "0"], {});
	printSeconds("node -e 0", bare, bare);
	printSeconds("ask, nothing compiled", cpuSecondsOf(ASK, { NODE_DISABLE_COMPILE_CACHE: "1" }), bare);
	printSeconds("ask, compiled by the last one", cpuSecondsOf(ASK, {}), bare);
}

function printSeconds(name: string, seconds: number, bare: number): void {
	console.log(`  ${name.padEnd(34)} p50 ${seconds.toFixed(3)} s  ratio ${(seconds / bare).toFixed(1)}`);
}

/** The median of several runs, after one that is not counted. */
function cpuSecondsOf(words: readonly string[], variables: Readonly<Record<string, string>>): number {
	run(words, variables);
	const seconds = Array.from({ length: ROUNDS }, () => run(words, variables)).sort((a, b) => a - b);
	return seconds[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

// A process knows its own processor time alone: each tells it when it ends.
const TELL = `
	import { writeSync } from "node:fs";
	process.on("exit", () => {
		const { user, system } = process.cpuUsage();
		writeSync(3, String((user + system) / 1e6));
	});`;

function run(words: readonly string[], variables: Readonly<Record<string, string>>): number {
	const told = `data:text/javascript,${encodeURIComponent(TELL)}`;
	const { status, stderr, output } = spawnSync(process.execPath, ["--import", told, ...words], {
		encoding: "utf8",
		env: { ...process.env, ...variables },
		stdio: ["ignore", "ignore", "pipe", "pipe"],
	});
	if (status !== 0) throw new Error(`Cannot run "node ${words.join(" ")}": ${stderr}`);
	return Number(output[3]);
}
