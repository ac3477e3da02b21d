import { randomUUID } from "node:crypto";
import type { Config } from "./config.ts";
import { describeFailure } from "./presentation/apologies.ts";

export type ReportFailure = (error: unknown) => Promise<string>;

/**
 * Logs an unexpected error to standard error under a short id, and gives a text with that id for whoever asked.
 * Its message may quote a question or an article, so only the "debug" level shows it.
 */
export function createReportFailure({ logLevel }: Pick<Config, "logLevel">): ReportFailure {
	return async (error) => {
		// Loaded only now: a start without a failure needs no logger.
		const { destination, pino } = await import("pino");
		const log = pino({ level: logLevel, base: null }, destination({ dest: 2, sync: true }));
		const errorId = randomUUID().slice(0, 8);
		log.error({ errorId, ...describe(error) }, "Question failed");
		log.debug({ errorId, detail: String(error) }, "Question failed");
		return describeFailure(errorId);
	};
}

function describe(error: unknown) {
	if (!(error instanceof Error)) return { type: typeof error };
	const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
	return { type: error.name, frames: frames.map((frame) => frame.trim()) };
}
