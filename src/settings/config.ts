import { statSync } from "node:fs";
import { z } from "zod";
import type { EngineSettings } from "../engine/settings.ts";
import type { WebSettings } from "../web/settings.ts";
import { DatabaseEnvironment } from "./database-settings.ts";
import { OperationEnvironment, type OperationSettings, toOperationSettings } from "./operation-settings.ts";
import { findMissing, PlatformEnvironment, type PlatformSettings, toPlatformSettings } from "./platform-settings.ts";
import { COMMON_SECRETS, type Environment, readSecrets, withCredentials } from "./read-secrets.ts";
import { SearchEnvironment, toEngineSettings } from "./search-settings.ts";
import { SourceEnvironment, type SourceSettings, toSourceSettings } from "./source-settings.ts";
import { findMissingOfWeb, toWebSettings, WebEnvironment } from "./web-settings.ts";

/** The settings that every command reads, one key an environment variable; `.env.example` explains each. */
const CommonEnvironment = z.object({
	CORPUS_DIR: z.string().default("corpus"),
	DATA_DIR: z.string().default("data"),
	LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
	KEEP_VERSIONS: z.enum(["hashes", "words"]).default("hashes"),
	READER: z.enum(["on", "off"], "must be on or off").default("on"),
	NO_COLOR: z.string().optional(),
	...SourceEnvironment.shape,
	...SearchEnvironment.shape,
	...DatabaseEnvironment.shape,
});

const ServeEnvironment = CommonEnvironment.extend({
	...PlatformEnvironment.shape,
	...WebEnvironment.shape,
	...OperationEnvironment.shape,
});

export type Config = {
	readonly corpusDirectory: string;
	/** Where the state is kept, unless it is kept in a database. */
	readonly dataDirectory: string;
	/** The address of the PostgreSQL database that keeps the state; null where a file does. */
	readonly databaseUrl: string | null;
	/** Whether earlier versions of articles are kept with their words, or by hashes of these alone. */
	readonly keepVersions: z.infer<typeof CommonEnvironment>["KEEP_VERSIONS"];
	readonly logLevel: z.infer<typeof CommonEnvironment>["LOG_LEVEL"];
	/** The feeds and sites that are asked for articles, and which hosts may be asked. */
	readonly sources: SourceSettings;
	/** The engine that holds the archive; null where this program does. */
	readonly engine: EngineSettings | null;
	/** Whether the model in `models/reader` reads the best passages of an answer. */
	readonly usesReader: boolean;
	/** Whether colours may be used where the output can show them. */
	readonly allowsColours: boolean;
};

/** The settings of a program that serves chat platforms, and the web page: null where it is not set up. */
export type ServeConfig = Config & PlatformSettings & OperationSettings & { readonly web: WebSettings | null };

type Faults = { readonly kind: "faults"; readonly faults: readonly string[] };

export type ReadConfig = { readonly kind: "config"; readonly config: Config } | Faults;

export type ReadServeConfig = { readonly kind: "config"; readonly config: ServeConfig } | Faults;

type Variables = Readonly<Record<string, string | undefined>>;

/** The settings in the environment, or everything that is wrong with them. An empty variable counts as unset. */
export function readConfig(variables: Variables = readEnvironment()): ReadConfig {
	const filled = withCredentials(dropEmpty(variables), COMMON_SECRETS);
	const { environment, faults } = readSecrets(filled, COMMON_SECRETS);
	const result = CommonEnvironment.safeParse(environment);
	if (!result.success) return { kind: "faults", faults: [...faults, ...explain(result.error)] };
	if (faults.length > 0) return { kind: "faults", faults };
	return { kind: "config", config: toConfig(result.data) };
}

/** The same with all that serving chat platforms needs: secrets, which may stand in files. */
export function readServeConfig(variables: Variables = readEnvironment()): ReadServeConfig {
	const filled = withCredentials(dropEmpty(variables));
	const { environment, faults } = readSecrets(filled);
	const isSet = (name: string) => name in filled || `${name}_FILE` in filled;
	const missing = [...findMissing(isSet), ...findMissingOfWeb(isSet)];
	const result = ServeEnvironment.safeParse(environment);
	if (!result.success) return { kind: "faults", faults: [...faults, ...explain(result.error), ...missing] };
	if (faults.length > 0 || missing.length > 0) return { kind: "faults", faults: [...faults, ...missing] };
	const { data } = result;
	const surfaces = { ...toPlatformSettings(data), web: toWebSettings(data) };
	return { kind: "config", config: { ...toConfig(data), ...surfaces, ...toOperationSettings(data) } };
}

function toConfig({
	CORPUS_DIR,
	DATA_DIR,
	KEEP_VERSIONS,
	LOG_LEVEL,
	READER,
	NO_COLOR,
	DATABASE_URL,
	...rest
}: z.infer<typeof CommonEnvironment>): Config {
	return {
		corpusDirectory: CORPUS_DIR,
		dataDirectory: DATA_DIR,
		databaseUrl: DATABASE_URL ?? null,
		keepVersions: KEEP_VERSIONS,
		logLevel: LOG_LEVEL,
		sources: toSourceSettings(rest),
		engine: toEngineSettings(rest),
		usesReader: READER === "on",
		allowsColours: NO_COLOR === undefined,
	};
}

function explain(error: z.ZodError): readonly string[] {
	return error.issues.map((issue) => `Cannot read setting "${issue.path.join(".")}": ${issue.message}`);
}

function dropEmpty(variables: Variables): Environment {
	const filled = Object.entries(variables).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
	return Object.fromEntries(filled);
}

// Node's --env-file-if-exists says on standard error that there is no file; this does not.
function readEnvironment(): NodeJS.ProcessEnv {
	// A pipe of that name could keep the program waiting for ever.
	if (statSync(".env", { throwIfNoEntry: false })?.isFile()) process.loadEnvFile(".env");
	return process.env;
}
