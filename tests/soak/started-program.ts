import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** The program as it is shipped, while it serves. */
export type StartedProgram = {
	/** Kills it as nothing else can, and starts it again. */
	readonly restart: () => Promise<void>;
	/** Tells it to stop, and waits until it has. */
	readonly stop: () => Promise<void>;
};

// What a developer has in .env must reach no real chat: a variable that is set to nothing is not read from there.
const UNSET = Object.fromEntries(
	["DISCORD_TOKEN", "DISCORD_CLIENT_ID", "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"].flatMap(
		(name) => [
			[name, ""],
			[`${name}_FILE`, ""],
		],
	),
);

/** Starts what `npm start` starts. */
export function startProgram(settings: Readonly<Record<string, string>>): StartedProgram {
	const env = { ...process.env, ...UNSET, LOG_LEVEL: "error", ...settings };
	const start = () =>
		spawn(process.execPath, ["src/main.ts", "serve"], { env, stdio: ["ignore", "inherit", "inherit"] });
	let program = start();
	return {
		restart: async () => {
			await end(program, "SIGKILL");
			program = start();
		},
		stop: () => end(program, "SIGTERM"),
	};
}

async function end(program: ChildProcess, signal: NodeJS.Signals): Promise<void> {
	if (program.exitCode !== null || program.signalCode !== null) return;
	const exit = once(program, "exit");
	program.kill(signal);
	await exit;
}
