import { z } from "zod";
import { checkBlocks } from "../blocks/check-blocks.ts";
import {
	checkMessage,
	type MessageArguments,
	messageArguments,
	NEW_MESSAGE,
	UPDATED_MESSAGE,
} from "../blocks/check-message.ts";
import type { Message } from "../message.ts";
import { type NewMessage, showMessage } from "../messages.ts";
import type { State } from "../state.ts";
import { findChannel } from "./find-channel.ts";
import { type Method, method } from "./method.ts";
import { flag } from "./read-arguments.ts";
import { type Reply, refuse } from "./reply.ts";

const needs = { token: "bot", scopes: ["chat:write"] } as const;
const place = { channel: z.string(), thread_ts: z.string().optional() };
const existing = { channel: z.string(), ts: z.string() };

const postMessage = method(
	needs,
	messageArguments.extend({ ...place, reply_broadcast: flag.optional() }),
	(state, values): Reply => {
		const prepared = prepare(state, values);
		if (prepared.kind === "refused") return prepared.reply;
		const { messages, workspace } = state;
		const message = messages.post({ ...prepared.post, way: "chat.postMessage" });
		const { channel, ts } = message;
		return { ok: true, channel, ts, message: showMessage(message, workspace.bot, workspace.appId) };
	},
);

const postEphemeral = method(needs, messageArguments.extend({ ...place, user: z.string() }), (state, values): Reply => {
	const prepared = prepare(state, values);
	if (prepared.kind === "refused") return prepared.reply;
	const { post } = prepared;
	const isMember = state.workspace.channels.get(post.channel)?.members.has(values.user) === true;
	if (!isMember) return refuse("user_not_in_channel");
	const message = state.messages.post({ ...post, onlyFor: values.user, way: "chat.postEphemeral" });
	return { ok: true, message_ts: message.ts };
});

const update = method(needs, messageArguments.extend(existing), (state, values): Reply => {
	const found = findOwn(state, values, "cant_update_message");
	if (found.kind === "refused") return found.reply;
	const checked = checkMessage(values, UPDATED_MESSAGE);
	if (checked.kind === "refused") return checked.reply;
	// https://docs.slack.dev/reference/methods/chat.update: with text alone, the blocks of before are removed.
	const message = state.messages.update(found.message, checked.content, "chat.update");
	return { ok: true, channel: message.channel, ts: message.ts, text: message.text };
});

const remove = method(needs, z.object(existing), (state, values): Reply => {
	const found = findOwn(state, values, "cant_delete_message");
	if (found.kind === "refused") return found.reply;
	const { channel, ts } = state.messages.remove(found.message, "chat.delete");
	return { ok: true, channel, ts };
});

// https://docs.slack.dev/reference/methods/chat.unfurl
const unfurl = method(
	{ token: "bot", scopes: ["links:write"] },
	z.object({
		channel: z.string(),
		ts: z.string(),
		unfurls: z.record(z.string(), z.object({ blocks: z.array(z.unknown()) })),
	}),
	(state, { channel, ts, unfurls }): Reply => {
		const message = state.messages.find(channel, ts);
		if (message === undefined || message.isDeleted) return refuse("cannot_find_message");
		if (Object.keys(unfurls).some((url) => !message.text.replaceAll("&amp;", "&").includes(`<${url}`)))
			return refuse("cannot_unfurl_url");
		const checked = checkBlocks(
			Object.values(unfurls).flatMap(({ blocks }) => blocks),
			"message",
		);
		if (checked.kind === "invalid") return refuse("invalid_blocks", checked.messages);
		state.messages.unfurl(message, checked.blocks, "chat.unfurl");
		return { ok: true };
	},
);

/** Posting, changing and deleting messages, and what stands below their links. */
export const CHAT_METHODS: Readonly<Record<string, Method>> = {
	"chat.postMessage": postMessage,
	"chat.postEphemeral": postEphemeral,
	"chat.update": update,
	"chat.delete": remove,
	"chat.unfurl": unfurl,
};

type Prepared =
	| { readonly kind: "ready"; readonly post: Omit<NewMessage, "way"> }
	| { readonly kind: "refused"; readonly reply: Reply };

function prepare(
	state: State,
	values: MessageArguments & { readonly channel: string; readonly thread_ts?: string | undefined },
): Prepared {
	const found = findChannel(state, values.channel);
	if (found.kind === "refused") return found;
	const checked = checkMessage(values, NEW_MESSAGE);
	if (checked.kind === "refused") return checked;
	const channel = found.channel.id;
	if (!isThread(state, channel, values.thread_ts)) return { kind: "refused", reply: refuse("thread_not_found") };
	const from = { user: state.workspace.bot.userId, isFromBot: true, onlyFor: undefined };
	return { kind: "ready", post: { ...from, channel, threadTs: values.thread_ts, content: checked.content } };
}

function isThread({ messages }: State, channel: string, ts: string | undefined): boolean {
	if (ts === undefined) return true;
	const root = messages.find(channel, ts);
	// A reply is not the root of a thread: who answers it with its own timestamp answers beside the thread.
	return root !== undefined && (root.threadTs === undefined || root.threadTs === root.ts);
}

type Own = { readonly kind: "own"; readonly message: Message } | { readonly kind: "refused"; readonly reply: Reply };

function findOwn({ messages, workspace }: State, at: { channel: string; ts: string }, error: string): Own {
	if (!workspace.channels.has(at.channel)) return { kind: "refused", reply: refuse("channel_not_found") };
	const message = messages.find(at.channel, at.ts);
	// An ephemeral message is nowhere in the channel: only its response_url can change it.
	if (message === undefined || message.isDeleted || message.onlyFor !== undefined)
		return { kind: "refused", reply: refuse("message_not_found") };
	return message.isFromBot ? { kind: "own", message } : { kind: "refused", reply: refuse(error) };
}
