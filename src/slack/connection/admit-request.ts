import type { IncomingMessage } from "node:http";
import { HTTPModuleFunctions } from "@slack/bolt";
import { isRequestBody } from "./request-body.ts";

/** Whether a request comes from Slack and can be read; if not, the status to answer with, and why, for the log. */
export type Admission =
	| { readonly kind: "admitted" }
	| { readonly kind: "refused"; readonly status: number; readonly reason: string }
	| { readonly kind: "broken-off" };

export type Admitting = { readonly signingSecret: string; readonly now: () => number };

// https://docs.slack.dev/authentication/verifying-requests-from-slack; Bolt itself refuses only what is too old.
const MOST_SECONDS_AHEAD = 5 * 60;

const BAD_SIGNATURE: Admission = {
	kind: "refused",
	status: 401,
	reason:
		"because of its signature: if it came from Slack, SLACK_SIGNING_SECRET is not that of the app, or the clock is wrong",
};
const TOO_LARGE: Admission = { kind: "refused", status: 413, reason: "because it is larger than any of Slack’s" };
const WRONG_SHAPE: Admission = { kind: "refused", status: 400, reason: "because its body is none that Slack sends" };

/** Reads a request to its end, and leaves it so that Bolt can read it again. */
export async function admitRequest(request: IncomingMessage, { signingSecret, now }: Admitting): Promise<Admission> {
	const bodyLimit = HTTPModuleFunctions.defaultBodyLimit;
	if (Number(request.headers["content-length"] ?? 0) > bodyLimit) return TOO_LARGE;
	try {
		const read = await HTTPModuleFunctions.parseAndVerifyHTTPRequest({ signingSecret, bodyLimit }, request);
		const ahead = Number(request.headers["x-slack-request-timestamp"] ?? 0) - now() / 1_000;
		if (ahead > MOST_SECONDS_AHEAD) return BAD_SIGNATURE;
		return isRequestBody(tryToParse(read)) ? { kind: "admitted" } : WRONG_SHAPE;
	} catch (error) {
		if (!HTTPModuleFunctions.isRawBodyError(error)) return BAD_SIGNATURE;
		return error.type === "entity.too.large" ? TOO_LARGE : { kind: "broken-off" };
	}
}

/** The body, undefined where it is not what its content type says. */
function tryToParse(request: Parameters<typeof HTTPModuleFunctions.parseHTTPRequestBody>[0]): unknown {
	try {
		return HTTPModuleFunctions.parseHTTPRequestBody(request);
	} catch {
		return undefined;
	}
}
