import { statSync } from "node:fs";
import { join } from "node:path";
import { FileReadingError, readInTime } from "./read-in-time.ts";

/** Those of the settings that every command reads which are secrets. */
export const COMMON_SECRETS = ["DATABASE_URL", "SEARCH_PASSWORD"] as const;

/** The settings that are secrets. */
export const SECRETS = [
	...["DISCORD_TOKEN", "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"],
	...COMMON_SECRETS,
] as const;

export type Environment = Readonly<Record<string, string>>;

export type ReadSecrets = { readonly environment: Environment; readonly faults: readonly string[] };

/**
 * The environment with a `…_FILE` for each secret that systemd hands on as a credential of that name, unless it is set
 * in another way: https://systemd.io/CREDENTIALS
 */
export function withCredentials(environment: Environment, names: readonly string[] = SECRETS): Environment {
	const folder = environment.CREDENTIALS_DIRECTORY;
	if (folder === undefined) return environment;
	const missing = names.filter((name) => !(name in environment || `${name}_FILE` in environment));
	const files = missing.map((name) => [`${name}_FILE`, join(folder, name)] as const);
	const there = files.filter(([, file]) => statSync(file, { throwIfNoEntry: false })?.isFile());
	return { ...environment, ...Object.fromEntries(there) };
}

/**
 * The environment with each secret that a `…_FILE` names read from that file: the way of Docker and systemd to hand
 * them on.
 */
export function readSecrets(environment: Environment, names: readonly string[] = SECRETS): ReadSecrets {
	const secrets: Record<string, string> = {};
	const faults: string[] = [];
	for (const name of names) {
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
