import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** The program as it is shipped, which serves while it runs. */
export type Program = {
	readonly start: () => void;
	/** Ends it by this signal, if it runs, and waits until it has. */
	readonly end: (signal: NodeJS.Signals) => Promise<void>;
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

/** What `npm start` starts, not yet started. */
export function createProgram(settings: Readonly<Record<string, string>>): Program {
	const env = { ...process.env, ...UNSET, LOG_LEVEL: "error", ...settings };
	let program: ChildProcess | null = null;
	const kill = () => void program?.kill("SIGKILL");
	return {
		start: () => {
			// Whatever ends this process ends the program, too.
			process.once("exit", kill);
			program = spawn(process.execPath, ["src/main.ts", "serve"], { env, stdio: ["ignore", "inherit", "inherit"] });
		},
		end: async (signal) => {
			if (program === null) return;
			const exit = program.exitCode === null && program.signalCode === null ? once(program, "exit") : null;
			program.kill(signal);
			await exit;
			process.off("exit", kill);
			program = null;
		},
	};
}
