import { MessageFlags } from "discord.js";
import { LIMITS } from "../limits.ts";
import { isLoading, type Message } from "../messages/message.ts";
import { CREATE_FLAGS, editRules, readMessageBody, refuseEmpty } from "../messages/message-body.ts";
import type { MessageStore } from "../messages/message-store.ts";
import { refusal } from "../rest/api-error.ts";
import type { World } from "../world.ts";
import { type Choice, type FirstResponse, readCallback } from "./callback-body.ts";
import { createInteractionMessages, type Origin } from "./interaction-messages.ts";
import type { Modal } from "./modal.ts";

/** One thing that the application did with an interaction. */
export type InteractionStep =
	| {
			readonly kind: "message" | "deferred" | "deferred-update" | "update" | "choices" | "modal";
			/** Milliseconds since the interaction was sent. */
			readonly after: number;
			readonly body: unknown;
	  }
	| { readonly kind: "edited" | "followed-up" | "deleted"; readonly after: number; readonly message: Message }
	| { readonly kind: "refused"; readonly after: number; readonly code: number; readonly reason: string };

export type Upload = { readonly body: unknown; readonly files: readonly string[] };
export type InteractionTimes = {
	/** Milliseconds in which the first response has to come. */
	readonly responseWindow: number;
	readonly tokenLifetime: number;
};

/** An interaction as Discord keeps it; each operation throws the refusal where Discord refuses. */
export type Interaction = Origin & {
	readonly deadline: number;
	readonly steps: () => readonly InteractionStep[];
	readonly choices: () => readonly Choice[] | undefined;
	readonly modal: () => Modal | undefined;
	/** The message of the first response as it stands, deleted or not. */
	readonly original: () => Message | undefined;
	/** The ids of the messages that answer it, in order. */
	readonly messageIds: () => readonly string[];
	readonly respond: (upload: Upload) => FirstResponse["kind"];
	/** The message of that id, or of the first response for "@original". */
	readonly getMessage: (id: string) => Message;
	readonly editMessage: (id: string, upload: Upload) => Message;
	readonly deleteMessage: (id: string) => void;
	readonly followUp: (upload: Upload) => Message;
	readonly noteRefusal: (code: number, reason: string) => void;
};
export type InteractionNeeds = InteractionTimes & { readonly world: World; readonly messages: MessageStore };

/** An interaction that has just been sent. */
export function createInteraction(origin: Origin, needs: InteractionNeeds): Interaction {
	const own = createInteractionMessages(origin, needs);
	const sentAt = Date.now();
	const steps: InteractionStep[] = [];
	let followUps = 0;
	let isAcknowledged = false;
	let choices: readonly Choice[] | undefined;
	let modal: Modal | undefined;

	const after = () => Date.now() - sentAt;

	function checkToken(): void {
		if (after() > needs.tokenLifetime) throw refusal("invalidWebhookToken");
		if (!isAcknowledged) throw refusal("unknownWebhook");
	}
	function getMessage(id: string): Message {
		checkToken();
		return own.get(id);
	}
	function apply(response: FirstResponse): void {
		switch (response.kind) {
			case "message":
				own.begin(own.create(response.message));
				break;
			case "deferred":
				own.begin(own.createPlaceholder(response.flags));
				break;
			case "deferred-update":
				own.begin(origin.source);
				break;
			case "update":
				own.begin(own.editSource(response.message));
				break;
			case "choices":
				choices = response.choices;
				break;
			case "modal":
				modal = response.modal;
		}
	}
	return {
		...origin,
		deadline: sentAt + needs.responseWindow,
		steps: () => steps,
		choices: () => choices,
		modal: () => modal,
		original: own.original,
		messageIds: own.ids,
		respond: ({ body, files }) => {
			if (isAcknowledged) throw refusal("alreadyAcknowledged");
			if (after() > needs.responseWindow) throw refusal("unknownInteraction");
			const sourceFlags = origin.source === undefined ? 0 : (needs.messages.find(origin.source.id)?.flags ?? 0);
			const response = readCallback(body, { interactionType: origin.type, sourceFlags, files });
			apply(response);
			isAcknowledged = true;
			steps.push({ kind: response.kind, after: after(), body });
			return response.kind;
		},
		getMessage,
		editMessage: (id, { body, files }) => {
			const message = getMessage(id);
			const edited = own.edit(message, readMessageBody(body, { ...editRules(message.flags), files }));
			steps.push({ kind: "edited", after: after(), message: edited });
			return edited;
		},
		deleteMessage: (id) => {
			const message = getMessage(id);
			needs.messages.remove(message);
			steps.push({ kind: "deleted", after: after(), message });
		},
		followUp: ({ body, files }) => {
			checkToken();
			if (origin.isUserInstall && followUps >= LIMITS.userInstallFollowUps) throw refusal("tooManyFollowUps");
			const read = readMessageBody(body, { flags: CREATE_FLAGS | MessageFlags.Ephemeral, files });
			refuseEmpty(read);
			// Right after a deferral a follow-up edits the placeholder, and who sees it stays as it was (Create Followup
			// Message).
			const placeholder = own.original();
			const isEdit = placeholder !== undefined && isLoading(placeholder) && !placeholder.isDeleted;
			const message = isEdit ? own.edit(placeholder, read) : own.create(read);
			followUps++;
			steps.push({ kind: "followed-up", after: after(), message });
			return message;
		},
		noteRefusal: (code, reason) => {
			steps.push({ kind: "refused", after: after(), code, reason });
		},
	};
}
