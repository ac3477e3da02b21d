import { createHmac } from "node:crypto";

/**
 * The signature of a request, and when it was made:
 * https://docs.slack.dev/authentication/verifying-requests-from-slack.
 */
export type Signature = "good" | "bad" | "stale" | "ahead" | "missing";

const FIVE_MINUTES = 5 * 60;
const DIFFERENCES: Readonly<Record<string, number>> = { stale: -FIVE_MINUTES - 60, ahead: FIVE_MINUTES + 60 };

/** The headers that say who sent a request. */
export function signatureHeaders(body: string, secret: string, signature: Signature): Readonly<Record<string, string>> {
	if (signature === "missing") return {};
	const now = Math.floor(Date.now() / 1_000);
	const timestamp = now + (DIFFERENCES[signature] ?? 0);
	const key = signature === "bad" ? `not ${secret}` : secret;
	const hash = createHmac("sha256", key).update(`v0:${timestamp}:${body}`).digest("hex");
	return { "x-slack-request-timestamp": String(timestamp), "x-slack-signature": `v0=${hash}` };
}
