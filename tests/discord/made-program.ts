import { type ChildProcess, spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import type { StandInDiscord } from "./stand-in/stand-in.ts";

/** The program as it is shipped, serving a stand-in. */
export type MadeProgram = {
	readonly process: ChildProcess;
	/** Resolves when it has ended. */
	readonly ended: Promise<{ readonly status: number | null; readonly log: string }>;
};

/** Starts what `npm start` starts, with Discord alone set up. */
export function startProgram(
	{ apiUrl, token, world }: StandInDiscord,
	own: Readonly<Record<string, string>>,
): MadeProgram {
	const settings = { DISCORD_API_URL: apiUrl, DISCORD_TOKEN: token, DISCORD_CLIENT_ID: world.applicationId };
	const unset = { DISCORD_TOKEN_FILE: "", SLACK_BOT_TOKEN: "", SLACK_APP_TOKEN: "", SLACK_SIGNING_SECRET: "" };
	const env = { ...process.env, ...unset, ...settings, LOG_LEVEL: "info", ...own };
	const child = spawn(process.execPath, ["src/main.ts", "serve"], { env, stdio: ["ignore", "inherit", "pipe"] });
	const status = new Promise<number | null>((resolve) => child.once("close", resolve));
	const log = text(child.stderr);
	return {
		process: child,
		ended: Promise.all([status, log]).then(([code, written]) => ({ status: code, log: written })),
	};
}
