import { randomUUID } from "node:crypto";
import { EngineError } from "../engine/engine-error.ts";
import type { Log } from "../newsroom/log.ts";
import { describeFailure } from "../presentation/apologies.ts";
import type { Config } from "../settings/config.ts";

export type ReportFailure = (error: unknown) => Promise<string>;

/** Opens the log: JSON lines on standard error, from the level of the settings up. */
export async function createLog({ logLevel }: Pick<Config, "logLevel">): Promise<Log> {
	// Loaded only now: a command that logs nothing needs no logger.
	const { destination, pino } = await import("pino");
	const log: Log = pino({ level: logLevel, base: null }, destination({ dest: 2, sync: true }));
	return log;
}

/**
 * Logs an unexpected error to standard error under a short id, and gives a text with that id for whoever asked.
 * Its message may quote a question or an article, so only the "debug" level shows it.
 */
export function createReportFailure(config: Pick<Config, "logLevel">, complaint = "Cannot answer"): ReportFailure {
	let opening: Promise<Log> | undefined;
	return async (error) => {
		opening ??= createLog(config);
		const log = await opening;
		const errorId = randomUUID().slice(0, 8);
		log.error({ errorId, ...describe(error) }, complaint);
		log.debug({ errorId, detail: String(error) }, complaint);
		return describeFailure(errorId, complaint);
	};
}

function describe(error: unknown) {
	if (!(error instanceof Error)) return { type: typeof error };
	const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
	// What is wrong with an engine is told in our own words, which quote nothing.
	const reason = error instanceof EngineError ? { reason: error.message } : {};
	return { type: error.name, ...reason, frames: frames.map((frame) => frame.trim()) };
}
