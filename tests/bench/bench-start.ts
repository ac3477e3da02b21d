import { cpuSecondsOf } from "./cpu-seconds.ts";

const ASK = ["src/main.ts", "ask", "who said Russia is an enemy?"];
const ROUNDS = 9;

/** Prints the processor time of a cold `ask`, with what the last start compiled and without, against Node alone. */
export function benchStart(): void {
	console.log("\nstart-up, in CPU seconds");
	const bare = cpuSecondsOf(["-e", "0"], { rounds: ROUNDS });
	printSeconds("node -e 0", bare, bare);
	const variables = { NODE_DISABLE_COMPILE_CACHE: "1" };
	printSeconds("ask, nothing compiled", cpuSecondsOf(ASK, { variables, rounds: ROUNDS }), bare);
	printSeconds("ask, compiled by the last one", cpuSecondsOf(ASK, { rounds: ROUNDS }), bare);
}

function printSeconds(name: string, seconds: number, bare: number): void {
	console.log(`  ${name.padEnd(34)} p50 ${seconds.toFixed(3)} s  ratio ${(seconds / bare).toFixed(1)}`);
}
