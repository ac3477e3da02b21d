import type { Message } from "../message.ts";
import { showMessage } from "../messages.ts";
import type { State } from "../state.ts";
import type { Channel, User } from "../workspace.ts";
import type { Packet } from "./packet.ts";

/** An event in its envelope: https://docs.slack.dev/apis/events-api#callback_field. */
export function wrapEvent({ ids, workspace }: State, event: Readonly<Record<string, unknown>>): Packet {
	const { team, appId, bot } = workspace;
	const authorization = { enterprise_id: null, team_id: team.id, user_id: bot.userId, is_bot: true };
	return {
		kind: "events_api",
		takesPayload: false,
		body: {
			token: "verification-token",
			team_id: team.id,
			api_app_id: appId,
			event,
			type: "event_callback",
			event_id: ids.next("Ev"),
			event_time: Math.floor(Date.now() / 1_000),
			authorizations: [{ ...authorization, is_enterprise_install: false }],
			is_ext_shared_channel: false,
			event_context: ids.next("EC"),
		},
	};
}

/** What the app is told of a new message, for each event that it subscribed to. */
export function messageEvents(state: State, message: Message): readonly Packet[] {
	const { workspace, options } = state;
	const channel = findChannel(state, message);
	const shown = { ...describe(state, message), team: workspace.team.id, event_ts: message.ts };
	const isMention = message.text.includes(`<@${workspace.bot.userId}>`) && channel.kind !== "im";
	const mention = { ...shown, type: "app_mention", channel: channel.id };
	const post = { ...shown, channel: channel.id, channel_type: channel.kind };
	return [
		...(isMention && !message.isFromBot && options.subscriptions.includes("app_mention") ? [mention] : []),
		...(hears(state, channel) ? [post] : []),
		...linkEvents(state, message),
	].map((event) => wrapEvent(state, event));
}

/** https://docs.slack.dev/reference/events/link_shared: also of channels that the app is not in. */
function linkEvents({ options, workspace }: State, { text, channel, ts, threadTs, user, isFromBot }: Message) {
	const urls = [...text.matchAll(/<(https?:[^<>|]*)/g)].map(([, url = ""]) => url.replaceAll("&amp;", "&"));
	const links = urls
		.map((url) => ({ domain: new URL(url).hostname, url }))
		.filter(({ domain }) => options.unfurlDomains.some((own) => domain === own || domain.endsWith(`.${own}`)));
	if (isFromBot || links.length === 0 || !options.subscriptions.includes("link_shared")) return [];
	const is_bot_user_member = workspace.channels.get(channel)?.members.has(workspace.bot.userId) === true;
	const place = { channel, message_ts: ts, event_ts: ts, ...(threadTs !== undefined && { thread_ts: threadTs }) };
	return [
		{
			type: "link_shared",
			user,
			is_bot_user_member,
			...place,
			links,
			source: "conversations_history",
			unfurl_id: `${channel}.${ts}`,
		},
	];
}

/** What the app is told of a message that was changed or deleted. */
export function changeEvents(state: State, message: Message, before: Message): readonly Packet[] {
	const channel = findChannel(state, message);
	if (!hears(state, channel)) return [];
	const ts = state.ids.nextTs();
	const shared = { type: "message", hidden: true, channel: channel.id, channel_type: channel.kind, ts, event_ts: ts };
	const previous_message = describe(state, before);
	const event = message.isDeleted
		? { ...shared, subtype: "message_deleted", deleted_ts: message.ts, previous_message }
		: { ...shared, subtype: "message_changed", message: describe(state, message), previous_message };
	return [wrapEvent(state, event)];
}

/** What the app is told when somebody opens its home or its messages. */
export function homeEvent(state: State, user: User, tab: "home" | "messages", view: object | undefined): Packet {
	const channel = state.workspace.directChannel(user).id;
	const event = { type: "app_home_opened", user: user.id, channel, tab, event_ts: state.ids.nextTs() };
	return wrapEvent(state, { ...event, ...(tab === "home" && view !== undefined && { view }) });
}

/** Whether the app is told of messages in this channel. */
export function hears({ options, workspace }: State, channel: Channel): boolean {
	const name = { channel: "message.channels", group: "message.groups", im: "message.im" }[channel.kind];
	return options.subscriptions.includes(name) && channel.members.has(workspace.bot.userId);
}

function describe({ workspace, ids }: State, message: Message) {
	const shown = showMessage(message, workspace.bot, workspace.appId);
	return message.isFromBot ? shown : { ...shown, client_msg_id: ids.next("c") };
}

function findChannel({ workspace }: State, { channel }: Message): Channel {
	const found = workspace.channels.get(channel);
	if (found === undefined) throw new Error(`Cannot tell of a message in "${channel}": there is no such channel`);
	return found;
}
