import { setTimeout as wait } from "node:timers/promises";
import { webApi } from "@slack/bolt";

/** However long Slack asks to wait, it is waited no longer than this, in milliseconds. */
const LONGEST_WAIT = 10 * 60_000;

/** Calls Slack until it no longer answers that there were too many calls, waiting as long as it asks for each time. */
export async function waitOutLimits<Result>(
	call: () => Promise<Result>,
	beforeWait: () => Promise<unknown> = async () => {},
): Promise<Result> {
	for (let waited = 0; ; ) {
		try {
			return await call();
		} catch (error) {
			if (!(error instanceof webApi.WebAPIRateLimitedError)) throw error;
			const pause = Math.max(error.retryAfter, 1) * 1_000;
			if (waited + pause > LONGEST_WAIT) throw error;
			waited += pause;
			await beforeWait();
			await wait(pause);
		}
	}
}
