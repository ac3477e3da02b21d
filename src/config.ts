import { existsSync } from "node:fs";
import { z } from "zod";

/** The settings, one key an environment variable; `.env.example` explains each. */
const Environment = z.object({
	CORPUS_DIR: z.string().default("corpus"),
	LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
	NO_COLOR: z.string().optional(),
});

export type Config = {
	readonly corpusDirectory: string;
	readonly logLevel: z.infer<typeof Environment>["LOG_LEVEL"];
	/** Whether colours may be used where the output can show them. */
	readonly allowsColours: boolean;
};

export type ReadConfig =
	| { readonly kind: "config"; readonly config: Config }
	| { readonly kind: "faults"; readonly faults: readonly string[] };

/** The settings in the environment, or everything that is wrong with them. An empty variable counts as unset. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = readEnvironment()): ReadConfig {
	const filled = Object.entries(environment).filter(([, value]) => value !== undefined && value !== "");
	const result = Environment.safeParse(Object.fromEntries(filled));
	if (!result.success)
		return {
			kind: "faults",
			faults: result.error.issues.map((issue) => `Cannot read setting "${issue.path.join(".")}": ${issue.message}`),
		};
	const { CORPUS_DIR, LOG_LEVEL, NO_COLOR } = result.data;
	return {
		kind: "config",
		config: { corpusDirectory: CORPUS_DIR, logLevel: LOG_LEVEL, allowsColours: NO_COLOR === undefined },
	};
}

// Node's --env-file-if-exists says on standard error that there is no file; this does not.
function readEnvironment(): NodeJS.ProcessEnv {
	if (existsSync(".env")) process.loadEnvFile(".env");
	return process.env;
}
