import { FileReadingError, readInTime } from "./read-in-time.ts";

const SECRETS = ["DISCORD_TOKEN", "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"] as const;

export type Environment = Readonly<Record<string, string>>;

export type ReadSecrets = { readonly environment: Environment; readonly faults: readonly string[] };

/**
 * The environment with each secret that a `…_FILE` names read from that file: the way of Docker and systemd to hand
 * them on.
 */
export function readSecrets(environment: Environment): ReadSecrets {
	const secrets: Record<string, string> = {};
	const faults: string[] = [];
	for (const name of SECRETS) {
		const file = environment[`${name}_FILE`];
		if (file === undefined) continue;
		const read = name in environment ? { fault: `${name} is set too, and only one of them may be` } : readSecret(file);
		// What is in the variable may be the secret itself, put there by mistake: it is not repeated.
		if ("fault" in read) faults.push(`Cannot read setting "${name}_FILE": ${read.fault}`);
		else secrets[name] = read.secret;
	}
	return { environment: { ...environment, ...secrets }, faults };
}

const REASONS = new Map([
	["ENOENT", "there is no such file"],
	["EISDIR", "it names a folder"],
	["EACCES", "reading the file is not permitted"],
]);

function readSecret(file: string): { readonly secret: string } | { readonly fault: string } {
	try {
		const secret = readInTime(file).trim();
		return secret === "" ? { fault: "the file is empty" } : { secret };
	} catch (error) {
		if (error instanceof FileReadingError) return { fault: error.message };
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		return { fault: REASONS.get(code) ?? "the file cannot be read" };
	}
}
