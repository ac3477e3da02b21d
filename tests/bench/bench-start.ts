import { spawnSync } from "node:child_process";
import { printRow, timeCalls } from "./measure.ts";

/** Prints how long a cold `ask` takes to its answer, against starting Node alone. */
export function benchStart(): void {
	console.log("\nstart-up");
	const bare = timeCalls(7, () => run(["-e", "0"]));
	printRow("node -e 0", bare, bare);
	printRow(
		"ask, to the end of the answer",
		timeCalls(7, () => run(["src/main.ts", "ask", "who said Russia is an enemy?"])),
		bare,
	);
}

function run(words: readonly string[]): void {
	const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
	if (status !== 0) throw new Error(`Cannot run "node ${words.join(" ")}": ${stderr}`);
}
