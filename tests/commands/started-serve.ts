import { type ChildProcess, spawn } from "node:child_process";

/** What a developer has in .env must start no real bot: a variable that is set to nothing is not read from there. */
export const SERVE_NOTHING = {
	...{ DISCORD_TOKEN: "", DISCORD_CLIENT_ID: "", DISCORD_API_URL: "", HEALTH_PORT: "" },
	...{ DISCORD_TOKEN_FILE: "", SLACK_BOT_TOKEN: "", SLACK_BOT_TOKEN_FILE: "", SLACK_APP_TOKEN: "" },
	...{ SLACK_APP_TOKEN_FILE: "", SLACK_SIGNING_SECRET: "", SLACK_SIGNING_SECRET_FILE: "", SLACK_API_URL: "" },
	...{ HTTP_PORT: "", WEB_PORT: "", LOG_LEVEL: "info" },
};
// Nothing listens on port 1 of the loopback.
const DISCORD = {
	...{ DISCORD_TOKEN: "secret.secret.secret", DISCORD_CLIENT_ID: "12345678901234567" },
	DISCORD_API_URL: "http://127.0.0.1:1/api",
};

/** The program as it serves, with what it wrote on standard error so far. */
export type StartedServe = {
	readonly program: ChildProcess;
	readonly read: () => string;
	/** The exit code. */
	readonly ended: Promise<number | null>;
};

/** Starts the program with settings that name a Discord which is not there. */
export function startServe(variables: Readonly<Record<string, string>>): StartedServe {
	const env = { ...process.env, ...SERVE_NOTHING, ...DISCORD, ...variables };
	const program = spawn(process.execPath, ["src/main.ts", "serve"], { env, stdio: ["ignore", "ignore", "pipe"] });
	let log = "";
	program.stderr.setEncoding("utf8").on("data", (text: string) => {
		log += text;
	});
	const ended = new Promise<number | null>((resolve) => program.on("close", resolve));
	return { program, read: () => log, ended };
}
