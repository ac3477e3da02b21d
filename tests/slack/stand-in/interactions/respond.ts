import { z } from "zod";
import { checkMessage, messageArguments, RESPONSE } from "../blocks/check-message.ts";
import type { Way } from "../journal.ts";
import type { Message } from "../message.ts";
import type { State } from "../state.ts";
import { flag, readArguments } from "../web-api/read-arguments.ts";
import { type Reply, refuse } from "../web-api/reply.ts";
import type { ResponseTarget } from "./response-urls.ts";

const response = messageArguments.extend({
	response_type: z.enum(["ephemeral", "in_channel"]).default("ephemeral"),
	replace_original: flag.default(false),
	delete_original: flag.default(false),
	thread_ts: z.string().optional(),
});

/**
 * Does what an answer to an interaction says: posts, replaces or deletes. An ephemeral message stays ephemeral when it
 * is replaced: https://docs.slack.dev/interactivity/handling-user-interaction#updating_message_response.
 */
export function respond(
	state: State,
	target: ResponseTarget,
	fields: Readonly<Record<string, unknown>>,
	way: Way,
): Reply {
	const read = readArguments(fields, response);
	if (read.kind === "refused") return read.reply;
	const { values } = read;
	const original = findOriginal(state, target);
	const says = values.text !== undefined || values.blocks !== undefined || values.attachments !== undefined;
	const checked = says ? checkMessage(values, RESPONSE) : null;
	if (checked?.kind === "refused") return checked.reply;
	if (values.delete_original && original !== undefined) state.messages.remove(original, way);
	if (checked === null) return values.delete_original ? { ok: true } : refuse("no_text");
	if (values.replace_original && original !== undefined && !values.delete_original) {
		state.messages.update(original, checked.content, way);
		return { ok: true };
	}
	state.messages.post({
		channel: target.channel,
		threadTs: values.thread_ts ?? target.threadTs,
		user: state.workspace.bot.userId,
		isFromBot: true,
		onlyFor: values.response_type === "ephemeral" ? target.user : undefined,
		content: checked.content,
		way,
	});
	return { ok: true };
}

function findOriginal({ messages }: State, { channel, originalTs }: ResponseTarget): Message | undefined {
	const message = originalTs === undefined ? undefined : messages.find(channel, originalTs);
	return message?.isDeleted === true ? undefined : message;
}
