import { LogLevel, type webApi } from "@slack/bolt";
import type { Log } from "../../newsroom/log.ts";

/**
 * A logger for Bolt and its clients. What they have to say may quote an article or a secret: their warnings are shown
 * at the level "debug" only, and what they themselves write at that level nowhere. What somebody has to know we log
 * ourselves.
 */
export function createBoltLogger(log: Log): webApi.Logger {
	const pass = (...message: readonly unknown[]) => log.debug({ platform: "Slack" }, message.map(String).join(" "));
	return {
		debug() {},
		info: pass,
		warn: pass,
		error: pass,
		setLevel() {},
		getLevel: () => LogLevel.INFO,
		setName() {},
	};
}
