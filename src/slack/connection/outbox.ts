import type { Mail } from "../../newsroom/mail.ts";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import { PLATFORM } from "../platform.ts";
import { joinContents } from "../render/markup/content.ts";
import { slackErrorCode } from "./failures.ts";
import type { AwaitTurn } from "./pace.ts";
import { type Posting, postMessage } from "./post-message.ts";
import { takeBatch, type Waiting } from "./take-batch.ts";
import { waitOutLimits } from "./wait-out-limits.ts";

/** A message for a channel, or for the direct messages with a user by the user's id. */
export type Parcel = Waiting & {
	readonly channel: string;
	readonly mail: Mail;
	/** The id of the answer in it; null where there is none, or it is not kept. */
	readonly answer: string | null;
};

/** Posts what waits for a channel, one message after the other; channels do not wait for each other. */
export type Outbox = {
	/** Resolves when it is posted, or left to whoever may still answer. */
	readonly post: (parcel: Parcel) => Promise<void>;
};

export type OutboxNeeds = Posting & {
	readonly newsroom: Pick<Newsroom, "state">;
	readonly awaitTurn: AwaitTurn;
	readonly pace: number;
};

type Queued = Parcel & { readonly resolve: () => void; readonly reject: (error: unknown) => void };

/** An outbox in which nothing waits. */
export function createOutbox(needs: OutboxNeeds): Outbox {
	const queues = new Map<string, readonly Queued[]>();
	async function empty(channel: string): Promise<void> {
		for (;;) {
			await needs.awaitTurn(channel);
			const queue = queues.get(channel) ?? [];
			const batch = takeBatch(queue, needs);
			queues.set(
				channel,
				queue.filter((parcel) => !batch.includes(parcel)),
			);
			await send(batch, needs);
			if (queues.get(channel)?.length === 0) break;
		}
		queues.delete(channel);
	}
	return {
		post: (parcel) =>
			new Promise((resolve, reject) => {
				const queue = queues.get(parcel.channel);
				queues.set(parcel.channel, [...(queue ?? []), { ...parcel, resolve, reject }]);
				if (queue === undefined) void empty(parcel.channel);
			}),
	};
}

/** Sends several as one message, or each by itself where Slack does not take that. */
async function send(batch: readonly Queued[], needs: OutboxNeeds): Promise<void> {
	try {
		await waitOutLimits(
			() => sendOnce(batch, needs),
			() => Promise.all(batch.map(({ mail }) => mail.withdraw())),
		);
		for (const { resolve } of batch) resolve();
	} catch (error) {
		// Where Slack did not say no, it may have been posted.
		if (batch.length === 1 || slackErrorCode(error) === null) {
			for (const { reject } of batch) reject(error);
			return;
		}
		for (const parcel of batch) {
			await needs.awaitTurn(parcel.channel);
			await send([parcel], needs);
		}
	}
}

async function sendOnce(batch: readonly Queued[], needs: OutboxNeeds): Promise<void> {
	const allowed = await Promise.all(batch.map(({ mail }) => mail.begin()));
	const ours = batch.filter((_, index) => allowed[index]);
	const [first, ...others] = ours;
	if (first === undefined) return;
	const { channel, thread } = first;
	const isOneThread = others.every((parcel) => parcel.thread === thread);
	const content =
		others.length === 0 ? first.content : joinContents(ours.map(({ beside, content }) => beside ?? content));
	const posted = await postMessage(needs, { channel, ...(isOneThread && { thread }) }, content);
	const answers = ours.flatMap(({ answer }) => answer ?? []);
	if (posted !== null && answers.length > 0)
		await needs.newsroom.state.posts.note({ platform: PLATFORM, ...posted, answers });
}
