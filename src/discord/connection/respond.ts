import {
	type ChatInputCommandInteraction,
	DiscordAPIError,
	type MessageComponentInteraction,
	MessageFlags,
	RESTJSONErrorCodes,
} from "discord.js";
import { type Outgoing, toPayload, toPublicPayload } from "../render/markup/outgoing.ts";

/** Answers an interaction; whatever happens, its first response comes in time. */
export type Responder = {
	/** Sends a message of its own. */
	readonly send: (message: Outgoing) => Promise<void>;
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
	async function send(message: Outgoing): Promise<void> {
		const isDeferred = await deferral.settle();
		if (hasAnswered) await later.add(message);
		else if (isDeferred) await later.send(message);
		else await acknowledge(() => command.reply(toPayload(message)));
		hasAnswered = true;
	}
	return { send, replace: send, end: deferral.end };
}

/** A responder to what was deferred before, in private or in public. */
export type LateResponder = Responder & {
	/** Sends a message beside the one that stands there. */
	readonly add: (message: Outgoing) => Promise<void>;
};

/** A responder to a command that was deferred, maybe by an earlier program. */
export function respondLater(
	webhook: Command["webhook"],
	{ isPrivate }: { readonly isPrivate: boolean },
): LateResponder {
	let isGone = false;
	const add = async (message: Outgoing) => void (await webhook.send(toPayload(message)));
	async function send(message: Outgoing): Promise<void> {
		if (!isGone && (isPrivate || !message.isPrivate)) {
			await webhook.editMessage(ORIGINAL, toPublicPayload(message));
			return;
		}
		// "is thinking" stands there for all to see, and so would what takes its place.
		if (!isGone) await webhook.deleteMessage(ORIGINAL);
		isGone = true;
		await add(message);
	}
	return { send, add, replace: send, end: () => {} };
}

type Pressed = Pick<MessageComponentInteraction, "reply" | "update" | "deferUpdate" | "webhook">;

/** A responder to the press of a button. A deferral leaves its message as it is, so that both ways stay open. */
export function respondToPress(pressed: Pressed): Responder {
	const deferral = createDeferral(() => pressed.deferUpdate());
	let isAcknowledged = false;
	return {
		send: async (message) => {
			isAcknowledged ||= await deferral.settle();
			if (isAcknowledged) await pressed.webhook.send(toPayload(message));
			else await acknowledge(() => pressed.reply(toPayload(message)));
			isAcknowledged = true;
		},
		replace: async (message) => {
			isAcknowledged ||= await deferral.settle();
			if (isAcknowledged) await pressed.webhook.editMessage(ORIGINAL, toPublicPayload(message));
			else await acknowledge(() => pressed.update(toPublicPayload(message)));
			isAcknowledged = true;
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
async function acknowledge(respond: () => Promise<unknown>): Promise<void> {
	try {
		await respond();
	} catch (error) {
		const isDone =
			error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
		if (!isDone) throw error;
	}
}
