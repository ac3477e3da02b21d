import { z } from "zod";
import { LIMITS } from "../blocks/limits.ts";
import { findChannel } from "./find-channel.ts";
import { type Method, method } from "./method.ts";
import { type Reply, refuse } from "./reply.ts";

const prompt = z.strictObject({ title: z.string().min(1), message: z.string().min(1) });

const setStatus = method(
	// Since March 2026 either scope will do: https://docs.slack.dev/changelog/2026/03/05/set-status-scope-update.
	{ token: "bot", scopes: ["chat:write", "assistant:write"] },
	z.object({
		channel_id: z.string(),
		thread_ts: z.string(),
		status: z.string(),
		loading_messages: z.array(z.string()).max(LIMITS.loadingMessages).optional(),
	}),
	(state, { channel_id, thread_ts, status }): Reply => {
		const found = findChannel(state, channel_id);
		if (found.kind === "refused") return found.reply;
		if (state.messages.find(channel_id, thread_ts) === undefined) return refuse("thread_not_found");
		state.journal.add({ kind: "status", channel: channel_id, threadTs: thread_ts, status });
		return { ok: true };
	},
);

const setSuggestedPrompts = method(
	{ token: "bot", scopes: ["assistant:write"] },
	z.object({
		channel_id: z.string(),
		thread_ts: z.string().optional(),
		title: z.string().optional(),
		prompts: z.array(prompt).min(1).max(LIMITS.suggestedPrompts),
	}),
	(state, { channel_id, thread_ts, prompts }): Reply => {
		const found = findChannel(state, channel_id);
		if (found.kind === "refused") return found.reply;
		// Under `agent_view` a thread makes Slack answer well and show nothing:
		// https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts.
		if (thread_ts === undefined) state.journal.add({ kind: "prompts", channel: channel_id, prompts });
		return { ok: true };
	},
);

const setTitle = method(
	{ token: "bot", scopes: ["assistant:write"] },
	z.object({ channel_id: z.string(), thread_ts: z.string(), title: z.string().min(1) }),
	(state, { channel_id, thread_ts, title }): Reply => {
		const found = findChannel(state, channel_id);
		if (found.kind === "refused") return found.reply;
		if (state.messages.find(channel_id, thread_ts) === undefined) return refuse("thread_not_found");
		state.journal.add({ kind: "title", channel: channel_id, threadTs: thread_ts, title });
		return { ok: true };
	},
);

/** What an agent shows while it works, and what it suggests. */
export const ASSISTANT_METHODS: Readonly<Record<string, Method>> = {
	"assistant.threads.setStatus": setStatus,
	"assistant.threads.setSuggestedPrompts": setSuggestedPrompts,
	"assistant.threads.setTitle": setTitle,
};
