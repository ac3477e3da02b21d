import { InteractionResponseType, InteractionType, MessageFlags } from "discord.js";
import { z } from "zod";
import { LIMITS } from "../limits.ts";
import { CREATE_FLAGS, editRules, type MessageBody, readMessageBody, refuseEmpty } from "../messages/message-body.ts";
import { type BodyFault, invalidBody, parseBody, refuseFaults, underKey } from "../rest/body-faults.ts";
import { Modal } from "./modal.ts";

/** The first response to an interaction, as its body says it. */
export type FirstResponse =
	| { readonly kind: "message"; readonly message: MessageBody }
	| { readonly kind: "deferred"; readonly flags: number }
	| { readonly kind: "deferred-update" }
	| { readonly kind: "update"; readonly message: MessageBody }
	| { readonly kind: "choices"; readonly choices: readonly Choice[] }
	| { readonly kind: "modal"; readonly modal: Modal };

const Text = z.string().min(1).max(LIMITS.choiceText);
const Choice = z.looseObject({ name: Text, value: z.union([Text, z.number()]) });
export type Choice = z.infer<typeof Choice>;
const Choices = z.looseObject({ choices: z.array(Choice).max(LIMITS.choices) });
const Callback = z.looseObject({ type: z.enum(InteractionResponseType), data: z.unknown().optional() });
const Deferral = z.looseObject({ flags: z.int().min(0).nullish() }).nullish();

/** Which first responses each type of interaction may get (`interactions/receiving-and-responding`, Callback Type). */
const ALLOWED: Partial<Record<InteractionType, readonly InteractionResponseType[]>> = {
	[InteractionType.ApplicationCommand]: [
		InteractionResponseType.ChannelMessageWithSource,
		InteractionResponseType.DeferredChannelMessageWithSource,
		InteractionResponseType.Modal,
	],
	[InteractionType.MessageComponent]: [
		InteractionResponseType.ChannelMessageWithSource,
		InteractionResponseType.DeferredChannelMessageWithSource,
		InteractionResponseType.DeferredMessageUpdate,
		InteractionResponseType.UpdateMessage,
		InteractionResponseType.Modal,
	],
	[InteractionType.ModalSubmit]: [
		InteractionResponseType.ChannelMessageWithSource,
		InteractionResponseType.DeferredChannelMessageWithSource,
		InteractionResponseType.DeferredMessageUpdate,
		InteractionResponseType.UpdateMessage,
	],
	[InteractionType.ApplicationCommandAutocomplete]: [InteractionResponseType.ApplicationCommandAutocompleteResult],
};

export type CallbackRules = {
	readonly interactionType: InteractionType;
	/** The flags of the message that the component is on. */
	readonly sourceFlags: number;
	readonly files: readonly string[];
};

/** What the body of a callback says, or the refusal. */
export function readCallback(raw: unknown, rules: CallbackRules): FirstResponse {
	const { type, data } = parseBody(Callback, raw);
	refuseFaults(checkType(type, rules.interactionType));
	return underKey("data", () => readData(type, data, rules));
}

function readData(type: InteractionResponseType, data: unknown, { sourceFlags, files }: CallbackRules): FirstResponse {
	switch (type) {
		case InteractionResponseType.ChannelMessageWithSource: {
			const message = readMessageBody(data, { flags: CREATE_FLAGS | MessageFlags.Ephemeral, files });
			refuseEmpty(message);
			return { kind: "message", message };
		}
		case InteractionResponseType.DeferredChannelMessageWithSource:
			return { kind: "deferred", flags: readDeferral(data) };
		case InteractionResponseType.DeferredMessageUpdate:
			return { kind: "deferred-update" };
		case InteractionResponseType.UpdateMessage:
			return { kind: "update", message: readMessageBody(data ?? {}, { ...editRules(sourceFlags), files }) };
		case InteractionResponseType.ApplicationCommandAutocompleteResult:
			return { kind: "choices", choices: parseBody(Choices, data).choices };
		case InteractionResponseType.Modal:
			return { kind: "modal", modal: parseBody(Modal, data) };
		default:
			throw invalidBody([unavailable(type)]);
	}
}

// "the only valid message flag you may use is EPHEMERAL" (`interactions/receiving-and-responding`, Messages).
function readDeferral(data: unknown): number {
	const flags = parseBody(Deferral, data)?.flags ?? 0;
	if (flags & ~MessageFlags.Ephemeral) {
		const message = "A deferral can have the flag EPHEMERAL only.";
		throw invalidBody([{ path: ["flags"], code: "BASE_TYPE_BAD_VALUE", message }]);
	}
	return flags;
}

function checkType(type: InteractionResponseType, interactionType: InteractionType): BodyFault[] {
	return ALLOWED[interactionType]?.includes(type) ? [] : [unavailable(type)];
}

function unavailable(type: InteractionResponseType): BodyFault {
	const message = `A callback of type ${type} cannot answer this interaction.`;
	return { path: ["type"], code: "INTERACTION_APPLICATION_COMMAND_INVALID_TYPE", message };
}
