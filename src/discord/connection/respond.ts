import {
	type ChatInputCommandInteraction,
	DiscordAPIError,
	type InteractionCallbackResponse,
	type Message,
	type MessageComponentInteraction,
	MessageFlags,
	RESTJSONErrorCodes,
} from "discord.js";
import type { Form } from "../render/markup/form.ts";
import { type Outgoing, toPayload, toPublicPayload } from "../render/markup/outgoing.ts";
import type { Posted } from "./edit-message.ts";

/** Answers an interaction; whatever happens, its first response comes in time. */
export type Responder = {
	/** Sends a message of its own; gives where it stands, if Discord tells. */
	readonly send: (message: Outgoing) => Promise<Posted | null>;
	/** Puts a message in place of the one whose button was pressed; for a command it is a message of its own. */
	readonly replace: (message: Outgoing) => Promise<void>;
	/** Says no more. */
	readonly end: () => void;
};

// Discord waits three seconds: https://docs.discord.com/developers/interactions/receiving-and-responding. Hardly an
// answer takes so long that it shows "is thinking"; where a thousand come at once, most of the time is left to tell
// them all.
const DEFER_AFTER = 500;
const ORIGINAL = "@original";

type Command = Pick<ChatInputCommandInteraction, "reply" | "deferReply" | "webhook">;

/** A responder to a command, which is deferred in private or in public where the answer takes long. */
export function respondToCommand(command: Command, { isPrivate }: { readonly isPrivate: boolean }): Responder {
	const deferral = createDeferral(() => command.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {}));
	const later = respondLater(command.webhook, { isPrivate });
	let hasAnswered = false;
	async function send(message: Outgoing): Promise<Posted | null> {
		const isDeferred = await deferral.settle();
		const posted = await sendBy(message, isDeferred);
		hasAnswered = true;
		return posted;
	}
	async function sendBy(message: Outgoing, isDeferred: boolean): Promise<Posted | null> {
		if (hasAnswered) return later.add(message);
		if (isDeferred) return later.send(message);
		return readReply(await acknowledge(() => command.reply({ ...toPayload(message), withResponse: true })));
	}
	return { send, replace: async (message) => void (await send(message)), end: deferral.end };
}

/** A responder to what was deferred before, in private or in public. */
export type LateResponder = Responder & {
	/** Sends a message beside the one that stands there. */
	readonly add: (message: Outgoing) => Promise<Posted>;
};

/** A responder to a command that was deferred, maybe by an earlier program. */
export function respondLater(
	webhook: Command["webhook"],
	{ isPrivate }: { readonly isPrivate: boolean },
): LateResponder {
	let isGone = false;
	const add = async (message: Outgoing) => readMessage(await webhook.send(toPayload(message)));
	async function send(message: Outgoing): Promise<Posted> {
		if (!isGone && (isPrivate || !message.isPrivate))
			return readMessage(await webhook.editMessage(ORIGINAL, toPublicPayload(message)));
		// "is thinking" stands there for all to see, and so would what takes its place.
		if (!isGone) await webhook.deleteMessage(ORIGINAL);
		isGone = true;
		return add(message);
	}
	return { send, add, replace: async (message) => void (await send(message)), end: () => {} };
}

/** A responder to the press of a button. */
export type PressResponder = Responder & {
	/** Shows a form above the message; false where it is too late, since Discord takes it as a first response only. */
	readonly ask: (form: Form) => Promise<boolean>;
};

type Pressed = Pick<MessageComponentInteraction, "reply" | "update" | "deferUpdate" | "webhook" | "showModal">;

/** A responder to the press of a button. A deferral leaves its message as it is, so that both ways stay open. */
export function respondToPress(pressed: Pressed): PressResponder {
	const deferral = createDeferral(() => pressed.deferUpdate());
	let isAcknowledged = false;
	return {
		send: async (message) => {
			isAcknowledged ||= await deferral.settle();
			const posted = isAcknowledged
				? readMessage(await pressed.webhook.send(toPayload(message)))
				: readReply(await acknowledge(() => pressed.reply({ ...toPayload(message), withResponse: true })));
			isAcknowledged = true;
			return posted;
		},
		replace: async (message) => {
			isAcknowledged ||= await deferral.settle();
			if (isAcknowledged) await pressed.webhook.editMessage(ORIGINAL, toPublicPayload(message));
			else await acknowledge(() => pressed.update(toPublicPayload(message)));
			isAcknowledged = true;
		},
		ask: async (form) => {
			isAcknowledged ||= await deferral.settle();
			if (isAcknowledged) return false;
			await acknowledge(() => pressed.showModal(form));
			isAcknowledged = true;
			return true;
		},
		end: deferral.end,
	};
}

/** A first response that says that another will come, unless one comes before. */
function createDeferral(defer: () => Promise<unknown>) {
	let deferred: Promise<boolean> | null = null;
	const timer = setTimeout(() => {
		// Where that fails the answer itself may still get through, and tells if not.
		deferred = acknowledge(defer).then(
			() => true,
			() => false,
		);
	}, DEFER_AFTER);
	return {
		/** Defers no more; gives whether it was done. */
		settle: async () => {
			clearTimeout(timer);
			return deferred !== null && (await deferred);
		},
		end: () => clearTimeout(timer),
	};
}

// discord.js asks again where Discord’s answer was lost, and is told that the first time did it.
async function acknowledge<Result>(respond: () => Promise<Result>): Promise<Result | null> {
	try {
		return await respond();
	} catch (error) {
		const isDone =
			error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
		if (!isDone) throw error;
		return null;
	}
}

function readReply(response: InteractionCallbackResponse | null): Posted | null {
	const message = response?.resource?.message;
	return message ? readMessage(message) : null;
}

function readMessage({ id, channelId }: Pick<Message, "id" | "channelId">): Posted {
	return { channel: channelId, message: id };
}
