import { type ChildProcess, spawn } from "node:child_process";
import { expect, test } from "vitest";

type Signal = "SIGINT" | "SIGTERM";

/** Starts the made platform, sends a signal once it serves, more once it stops, and gives what came of it. */
async function stop(how: string, signals: readonly [Signal, ...Signal[]], sameSignal = 0) {
	const child = spawn(process.execPath, ["tests/fixtures/serve-made-platform.ts", how, String(sameSignal)]);
	let output = "";
	child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
		if (chunk.includes("Platform started")) child.kill(signals[0]);
		if (chunk.includes("Stopping")) for (const signal of signals.slice(1)) child.kill(signal);
		output += chunk;
	});
	return { code: await exitCodeOf(child), lines: output.trim().split("\n") };
}

function exitCodeOf(child: ChildProcess): Promise<number | null> {
	return new Promise((resolve) => child.on("close", resolve));
}

test.concurrent.each<[Signal]>([["SIGTERM"], ["SIGINT"]])(
	"watchForEnd() ends on %s after what is in flight",
	async (signal) => {
		const { code, lines } = await stop("soon", [signal]);
		expect({ code, lines }).toEqual({ code: 0, lines: ["Platform started", "Stopping", "Stopped in time", "signal"] });
	},
);

test.concurrent.each<[Signal, number]>([
	["SIGTERM", 143],
	["SIGINT", 130],
])("watchForEnd() ends at once on a second signal, %s, with exit code %d", async (signal, expected) => {
	const { code, lines } = await stop("never", ["SIGINT", signal]);
	expect({ code, lines }).toEqual({ code: expected, lines: ["Platform started", "Stopping"] });
});

test.concurrent("watchForEnd() counts a signal once that comes again within moments", async () => {
	const { code, lines } = await stop("soon", ["SIGTERM", "SIGTERM", "SIGINT"], 60_000);
	expect({ code, lines }).toEqual({ code: 0, lines: ["Platform started", "Stopping", "Stopped in time", "signal"] });
});

test.concurrent("watchForEnd() goes on to the end when a platform fails to stop", async () => {
	const { code, lines } = await stop("fails", ["SIGTERM"]);
	expect({ code, lines }).toEqual({ code: 0, lines: ["Platform started", "Stopping", "Reported", "signal"] });
});
