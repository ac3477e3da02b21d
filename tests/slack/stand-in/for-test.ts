import { webApi } from "@slack/bolt";
import { onTestFinished } from "vitest";
import type { StandInOptions } from "./options.ts";
import { silent } from "./silent-logger.ts";
import type { StandInSlack } from "./stand-in-slack.ts";
import { startStandInSlack } from "./start.ts";

/** A Slack that stops with the test that asked for it. */
export async function slackForTest(options: Partial<StandInOptions> = {}): Promise<StandInSlack> {
	const slack = await startStandInSlack(options);
	onTestFinished(slack.stop);
	return slack;
}

/** The real client of the Web API, which tries again at once. */
export function connect(slack: StandInSlack, token: string | undefined = slack.options.botToken): webApi.WebClient {
	const retryConfig = { ...webApi.retryPolicies.rapidRetryPolicy, retries: 3 };
	return new webApi.WebClient(token, { slackApiUrl: slack.apiUrl, retryConfig, logger: silent });
}

/** The error with which Slack refuses a call; "nothing" when it does not. */
export async function refusal(call: Promise<unknown>): Promise<string> {
	try {
		await call;
		return "nothing";
	} catch (error) {
		if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
		throw error;
	}
}
