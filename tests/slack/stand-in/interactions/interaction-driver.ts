import type { Deliver, Delivery } from "../delivery/deliver.ts";
import type { Message } from "../message.ts";
import type { View } from "../view.ts";
import type { Channel, User } from "../workspace.ts";
import {
	closedPacket,
	commandPacket,
	type InteractionContext,
	messagePressPacket,
	shortcutPacket,
	submissionPacket,
	viewPressPacket,
} from "./interaction-payloads.ts";
import { takeCommandPayload, takeViewPayload } from "./take-payload.ts";

/** What people do with commands, shortcuts, buttons and modals. */
export type InteractionDriver = {
	/** Types a command, in the direct messages with the bot unless a channel is given. */
	readonly command: (user: User, name: string, text?: string, channel?: Channel) => Delivery;
	/** Chooses the shortcut with this callback id on a message. */
	readonly shortcut: (user: User, message: Message, callbackId: string) => Delivery;
	/** Presses what has this action id; where several have, the value says which. */
	readonly press: (user: User, on: Message | View, actionId: string, value?: string) => Delivery;
	/** Sends the visible modal off, with what was filled in by block and action id. */
	readonly submit: (user: User, values?: Readonly<Record<string, unknown>>) => Delivery;
	/** Closes the visible modal; the bot hears of it if it asked to. */
	readonly closeView: (user: User) => readonly Delivery[];
};

/** Drives a workspace as its people would. */
export function createInteractionDriver(context: InteractionContext, deliver: Deliver): InteractionDriver {
	const { state } = context;
	const top = (user: User): View => {
		const view = state.views.stack(user.id).at(-1);
		if (view === undefined) throw new Error(`Cannot find a modal of "${user.name}": none is open`);
		return view;
	};
	return {
		command(user, name, text = "", channel = state.workspace.directChannel(user)) {
			const target = { user: user.id, channel: channel.id };
			return follow(deliver(commandPacket(context, user, { channel, name, text })), (payload) =>
				takeCommandPayload(state, target, payload),
			);
		},
		shortcut: (user, message, callbackId) => deliver(shortcutPacket(context, user, { message, callbackId })),
		press(user, on, actionId, value) {
			const packet =
				"content" in on
					? viewPressPacket(context, user, { view: on, actionId, value })
					: messagePressPacket(context, user, { message: on, actionId, value });
			return deliver(packet);
		},
		submit(user, values = {}) {
			const view = top(user);
			return follow(deliver(submissionPacket(context, user, { view, values })), (payload) =>
				takeViewPayload(state, view, payload),
			);
		},
		closeView(user) {
			const view = top(user);
			state.views.close(user.id, "top", "user");
			const isAsked = view.content.type === "modal" && view.content.notify_on_close === true;
			return isAsked ? [deliver(closedPacket(context, user, view))] : [];
		},
	};
}

/** The delivery, whose outcome comes only after Slack did what the acknowledgement asks for. */
function follow(delivery: Delivery, take: (payload: Readonly<Record<string, unknown>>) => void): Delivery {
	const outcome = delivery.outcome.then((it) => {
		if (it.kind === "acknowledged") take(it.payload);
		return it;
	});
	return { ...delivery, outcome };
}
