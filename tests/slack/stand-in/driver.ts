import type { Deliver, Delivery } from "./delivery/deliver.ts";
import { changeEvents, hears, homeEvent, messageEvents, wrapEvent } from "./delivery/event-payloads.ts";
import type { Message } from "./message.ts";
import type { State } from "./state.ts";
import { showView } from "./web-api/view-methods.ts";
import type { Channel, User } from "./workspace.ts";

export type SayOptions = {
	/** The first message of the thread to write in. */
	readonly threadTs?: string | undefined;
	/** How often each event comes, all at once. */
	readonly copies?: number;
};
/** What somebody wrote, and what the bot was told of it: nothing, one event, or several with the same timestamp. */
export type Said = { readonly message: Message; readonly deliveries: readonly Delivery[] };

/** What people do in the workspace that a bot hears of as an event. */
export type Driver = {
	/** Posts this text, which is as Slack sends it: `<@U1>`, `&lt;`. */
	readonly say: (user: User, channel: Channel, text: string, options?: SayOptions) => Said;
	/** Posts the text after a mention of the bot. */
	readonly mention: (user: User, channel: Channel, text: string, options?: SayOptions) => Said;
	/** Posts the text in the direct messages with the bot. */
	readonly dm: (user: User, text: string, options?: SayOptions) => Said;
	readonly edit: (message: Message, text: string) => readonly Delivery[];
	readonly remove: (message: Message) => readonly Delivery[];
	/** Lets another bot post. */
	readonly otherBotSays: (channel: Channel, text: string) => readonly Delivery[];
	readonly join: (user: User, channel: Channel) => readonly Delivery[];
	readonly openHome: (user: User, tab?: "home" | "messages") => Delivery;
};

/** Drives a workspace as its people would. */
export function createDriver(state: State, deliver: Deliver): Driver {
	const { messages, workspace, ids, views } = state;
	const say: Driver["say"] = (user, channel, text, { threadTs, copies = 1 } = {}) => {
		if (threadTs !== undefined && messages.find(channel.id, threadTs) === undefined)
			throw new Error(`Cannot write in the thread "${threadTs}" of "${channel.name}": there is no such message`);
		const message = messages.post({
			channel: channel.id,
			threadTs,
			user: user.id,
			isFromBot: false,
			onlyFor: undefined,
			content: typed(text),
			way: "user",
		});
		return { message, deliveries: messageEvents(state, message).map((packet) => deliver(packet, copies)) };
	};
	const deliverNotice = (channel: Channel, event: Readonly<Record<string, unknown>>) => {
		const ts = ids.nextTs();
		const place = { channel: channel.id, channel_type: channel.kind, ts, event_ts: ts };
		return hears(state, channel) ? [deliver(wrapEvent(state, { type: "message", ...place, ...event }))] : [];
	};
	return {
		say,
		mention: (user, channel, text, options) => say(user, channel, `<@${workspace.bot.userId}> ${text}`, options),
		dm: (user, text, options) => say(user, workspace.directChannel(user), text, options),
		edit(message, text) {
			const changed = messages.update(message, typed(text), "user");
			return changeEvents(state, changed, message).map((packet) => deliver(packet));
		},
		remove(message) {
			const removed = messages.remove(message, "user");
			return changeEvents(state, removed, message).map((packet) => deliver(packet));
		},
		otherBotSays: (channel, text) =>
			deliverNotice(channel, { subtype: "bot_message", bot_id: "B0000000OTHER", username: "other", text }),
		join(user, channel) {
			channel.members.add(user.id);
			const text = `<@${user.id}> has joined the channel`;
			return deliverNotice(channel, { subtype: "channel_join", user: user.id, text });
		},
		openHome(user, tab = "home") {
			const view = views.home(user.id);
			return deliver(homeEvent(state, user, tab, view === undefined ? undefined : showView(view, state)));
		},
	};
}

function typed(text: string) {
	return { text, blocks: [], attachments: [], parsesNames: false, forbidsUnfurling: false };
}
