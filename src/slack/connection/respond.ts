import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import type { Content } from "../render/markup/content.ts";
import { AS_TYPED, REFUSED_BLOCKS } from "./message-arguments.ts";

/**
 * What a `response_url` is asked to do.
 * https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
 */
export type Answering = Content & {
	readonly visibility: "ephemeral" | "in_channel";
	/** Whether it takes the place of the message whose button was pressed. */
	readonly replaces?: boolean;
	/** The thread that it belongs to: without it, Slack would write to the channel. */
	readonly thread?: string | undefined;
};

/** A `response_url` did not take an answer; the code is Slack's, such as "expired_url". */
export class RespondError extends Error {
	override readonly name = "RespondError";
	readonly code: string;

	constructor(code: string) {
		super(`Cannot answer to a response_url: ${code}`);
		this.code = code;
	}
}

/** Answers to a `response_url`; once more as text alone where Slack refuses the blocks. */
export async function respond(url: string, { blocks, text, ...rest }: Answering): Promise<void> {
	const { visibility, replaces = false, thread } = rest;
	const how = { response_type: visibility, replace_original: replaces, thread_ts: thread, ...AS_TYPED };
	const refused = await send(url, { ...how, blocks, text });
	if (refused && (refused.status === 400 || REFUSED_BLOCKS.has(refused.code))) await insist(url, { ...how, text });
	else if (refused) throw new RespondError(refused.code);
}

/** Removes the message whose button was pressed. */
export async function removeOriginal(url: string): Promise<void> {
	await insist(url, { delete_original: true });
}

async function insist(url: string, body: object): Promise<void> {
	const refused = await send(url, body);
	if (refused) throw new RespondError(refused.code);
}

const TIMEOUT = 10_000;
/** An address takes five answers: with the second as text alone, and a word of regret, each may be sent twice. */
const MOST_TRIES = 2;

type Refused = { readonly status: number; readonly code: string };

/** Sends an answer, again where Slack could not be reached or was too busy; gives why it was refused, if it was. */
async function send(url: string, body: object): Promise<Refused | null> {
	for (let tries = 1; ; tries++) {
		const isLast = tries >= MOST_TRIES;
		const response = await post(url, body).catch((error: unknown) => {
			if (isLast) throw error;
			return null;
		});
		if (response?.ok) return null;
		const status = response?.status ?? 0;
		if (response && (isLast || (status !== 429 && status < 500)))
			return { status, code: readCode(await response.text(), status) };
		await wait(Math.max(Number(response?.headers.get("retry-after")) || 1, 1) * 1_000);
	}
}

function post(url: string, body: object): Promise<Response> {
	return fetch(url, {
		method: "POST",
		headers: { "content-type": "application/json; charset=utf-8" },
		body: JSON.stringify(body),
		signal: AbortSignal.timeout(TIMEOUT),
	});
}

const Refusal = z.object({ error: z.string() });

// Slack answers with JSON or with the bare code.
function readCode(body: string, status: number): string {
	const word = /^[a-z_]+$/.exec(body.trim())?.[0];
	if (word !== undefined) return word;
	try {
		return Refusal.parse(JSON.parse(body)).error;
	} catch {
		return `http_${status}`;
	}
}
