import type { Packet } from "../delivery/packet.ts";
import type { Message } from "../message.ts";
import { showMessage } from "../messages.ts";
import type { State } from "../state.ts";
import type { View } from "../view.ts";
import { showView } from "../web-api/view-methods.ts";
import type { Channel, User } from "../workspace.ts";
import { findPressed, type Press } from "./find-pressed.ts";

/** The state, and how a response_url on this server begins. */
export type InteractionContext = { readonly state: State; readonly origin: string };

export type TypedCommand = { readonly channel: Channel; readonly name: string; readonly text: string };

/** A command somebody typed: https://docs.slack.dev/interactivity/implementing-slash-commands#app_command_handling. */
export function commandPacket({ state, origin }: InteractionContext, user: User, command: TypedCommand): Packet {
	const { workspace, triggerIds, responseUrls } = state;
	const { channel, name, text } = command;
	return {
		kind: "slash_commands",
		takesPayload: true,
		body: {
			token: "verification-token",
			team_id: workspace.team.id,
			team_domain: workspace.team.domain,
			channel_id: channel.id,
			channel_name: channel.name,
			user_id: user.id,
			user_name: user.name,
			command: name,
			text,
			api_app_id: workspace.appId,
			is_enterprise_install: "false",
			response_url: origin + responseUrls.issue({ user: user.id, channel: channel.id }),
			trigger_id: triggerIds.issue({ user: user.id, viewId: null }),
		},
	};
}

/** A shortcut somebody chose on a message. */
export function shortcutPacket(
	context: InteractionContext,
	user: User,
	on: { message: Message; callbackId: string },
): Packet {
	const { message, callbackId } = on;
	const { workspace } = context.state;
	return interactive(context, user, {
		type: "message_action",
		callback_id: callbackId,
		action_ts: context.state.ids.nextTs(),
		message_ts: message.ts,
		message: showMessage(message, workspace.bot, workspace.appId),
		channel: channelOf(context, message),
		response_url: responseUrl(context, user, message),
		trigger_id: context.state.triggerIds.issue({ user: user.id, viewId: null }),
	});
}

/** A press on something in a message. */
export function messagePressPacket(context: InteractionContext, user: User, on: Press & { message: Message }): Packet {
	const { message } = on;
	const { workspace, ids, triggerIds } = context.state;
	const isEphemeral = message.onlyFor !== undefined;
	return interactive(context, user, {
		type: "block_actions",
		container: {
			type: "message",
			message_ts: message.ts,
			channel_id: message.channel,
			is_ephemeral: isEphemeral,
			...(message.threadTs !== undefined && { thread_ts: message.threadTs }),
		},
		channel: channelOf(context, message),
		// Slack keeps no ephemeral message, so it cannot send one along.
		...(!isEphemeral && { message: showMessage(message, workspace.bot, workspace.appId) }),
		state: { values: {} },
		response_url: responseUrl(context, user, message),
		trigger_id: triggerIds.issue({ user: user.id, viewId: null }),
		actions: [{ ...findPressed([...message.blocks, ...message.unfurled], on), action_ts: ids.nextTs() }],
	});
}

/** A press on something in a modal or a home tab. */
export function viewPressPacket(context: InteractionContext, user: User, on: Press & { view: View }): Packet {
	const { view } = on;
	const { ids, triggerIds } = context.state;
	return interactive(context, user, {
		type: "block_actions",
		container: { type: "view", view_id: view.id },
		view: showView(view, context.state),
		trigger_id: triggerIds.issue({ user: user.id, viewId: view.id }),
		actions: [{ ...findPressed(view.content.blocks, on), action_ts: ids.nextTs() }],
	});
}

/** A modal that was sent off, with what was filled in by block and action id. */
export function submissionPacket(context: InteractionContext, user: User, on: { view: View; values: unknown }): Packet {
	const { view, values } = on;
	const packet = interactive(context, user, {
		type: "view_submission",
		view: showView(view, context.state, values),
		response_urls: [],
		trigger_id: context.state.triggerIds.issue({ user: user.id, viewId: view.id }),
	});
	return { ...packet, takesPayload: true };
}

/** A modal that was closed. */
export function closedPacket(context: InteractionContext, user: User, view: View): Packet {
	return interactive(context, user, { type: "view_closed", view: showView(view, context.state), is_cleared: false });
}

function interactive({ state }: InteractionContext, user: User, body: Readonly<Record<string, unknown>>): Packet {
	const { team, appId } = state.workspace;
	return {
		kind: "interactive",
		takesPayload: false,
		body: {
			token: "verification-token",
			team: { id: team.id, domain: team.domain },
			user: { id: user.id, username: user.name, name: user.name, team_id: team.id },
			api_app_id: appId,
			enterprise: null,
			is_enterprise_install: false,
			...body,
		},
	};
}

function channelOf({ state }: InteractionContext, { channel }: Message) {
	return { id: channel, name: state.workspace.channels.get(channel)?.name ?? "unknown" };
}

function responseUrl({ state, origin }: InteractionContext, user: User, message: Message): string {
	const { channel, threadTs, ts } = message;
	return origin + state.responseUrls.issue({ user: user.id, channel, threadTs, originalTs: ts });
}
