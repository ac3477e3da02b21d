import { z } from "zod";
import type { StandInOptions } from "../options.ts";
import type { Packet, Retry, Send, SendResult } from "./packet.ts";
import { type Signature, signatureHeaders } from "./sign.ts";

export type HttpAnswer = {
	readonly status: number;
	readonly body: string;
	/** Whether the bot asked for no further attempt. */
	readonly forbidsRetry: boolean;
};
export type BotRequest = {
	readonly url: string;
	readonly body: string;
	readonly contentType: string;
	readonly signature?: Signature;
	readonly headers?: Readonly<Record<string, string>>;
};
type HttpOptions = Pick<StandInOptions, "signingSecret" | "acknowledgeWithin">;

const JSON_TYPE = "application/json";
const FORM_TYPE = "application/x-www-form-urlencoded";

/** Sends one request to the bot, as Slack does. */
export async function requestBot(request: BotRequest, options: HttpOptions): Promise<HttpAnswer> {
	const { url, body, contentType, signature = "good", headers = {} } = request;
	const response = await fetch(url, {
		method: "POST",
		body,
		headers: {
			"content-type": contentType,
			"user-agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
			...signatureHeaders(body, options.signingSecret, signature),
			...headers,
		},
		redirect: "manual",
		signal: AbortSignal.timeout(options.acknowledgeWithin),
	});
	const forbidsRetry = response.headers.get("x-slack-no-retry") === "1";
	return { status: response.status, body: await response.text(), forbidsRetry };
}

/** Brings packets to the request URL of a bot. */
export function createHttpDelivery(url: string, options: HttpOptions): Send {
	return async (packet, retry) => {
		try {
			return readAnswer(await requestBot({ url, ...encode(packet), headers: retryHeaders(retry) }, options));
		} catch (error) {
			const isTimeout = error instanceof Error && error.name === "TimeoutError";
			return { kind: "failed", reason: isTimeout ? "http_timeout" : "connection_failed", forbidsRetry: false };
		}
	};
}

function readAnswer({ status, body, forbidsRetry }: HttpAnswer): SendResult {
	if (status < 200 || status > 299) return { kind: "failed", reason: "http_error", forbidsRetry };
	return { kind: "acknowledged", payload: readPayload(body) };
}

// A command may be answered with text alone: https://docs.slack.dev/interactivity/implementing-slash-commands.
function readPayload(body: string): Readonly<Record<string, unknown>> {
	if (body === "") return {};
	try {
		return z.record(z.string(), z.unknown()).parse(JSON.parse(body));
	} catch {
		return { text: body };
	}
}

function encode({ kind, body }: Packet): Pick<BotRequest, "body" | "contentType"> {
	switch (kind) {
		case "events_api":
			return { body: JSON.stringify(body), contentType: JSON_TYPE };
		case "slash_commands":
			return { body: encodeForm(body), contentType: FORM_TYPE };
		case "interactive":
			return { body: encodeForm({ payload: JSON.stringify(body) }), contentType: FORM_TYPE };
	}
}

/** The fields as a form. */
export function encodeForm(fields: Readonly<Record<string, unknown>>): string {
	return new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)])).toString();
}

function retryHeaders({ number, reason }: Retry): Readonly<Record<string, string>> {
	return reason === null ? {} : { "x-slack-retry-num": String(number), "x-slack-retry-reason": reason };
}
