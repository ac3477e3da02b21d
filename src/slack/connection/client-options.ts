import { webApi } from "@slack/bolt";
import type { Log } from "../../newsroom/log.ts";
import type { SlackSettings } from "../settings.ts";
import { createBoltLogger } from "./bolt-logger.ts";

const TIMEOUT = 10_000;

/** How the Web API is called: a call that fails for no reason of ours is made again, five times in five minutes. */
export function clientOptions({ apiUrl }: Pick<SlackSettings, "apiUrl">, log: Log): webApi.WebClientOptions {
	return {
		...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
		logger: createBoltLogger(log),
		timeout: TIMEOUT,
		retryConfig: webApi.retryPolicies.fiveRetriesInFiveMinutes,
		// The client would let all channels wait for the one that Slack has enough of; see `waitOutLimits`.
		rejectRateLimitedCalls: true,
	};
}

/** The same for calls without which nothing can begin: whoever starts the program waits for them. */
export function startOptions(settings: Pick<SlackSettings, "apiUrl">, log: Log): webApi.WebClientOptions {
	return { ...clientOptions(settings, log), retryConfig: { retries: 2, minTimeout: 500, maxTimeout: 1_000 } };
}
