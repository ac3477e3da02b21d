import { type InteractionType, MessageFlags } from "discord.js";
import { refusal } from "./api-error.ts";
import { type Choice, type FirstResponse, type Modal, readCallback } from "./callback-body.ts";
import { LIMITS } from "./limits.ts";
import { isLoading, type Message } from "./message.ts";
import { CREATE_FLAGS, editRules, type MessageBody, readMessageBody, refuseEmpty } from "./message-body.ts";
import type { MessageStore } from "./message-store.ts";
import type { Place, User, World } from "./world.ts";
import { editedContent, newContent, pingsOf } from "./write-message.ts";

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
export type Origin = {
	readonly id: string;
	readonly token: string;
	readonly type: InteractionType;
	readonly user: User;
	readonly place: Place;
	/** The message that the component is on. */
	readonly source: Message | undefined;
	/** Whether the application is installed for the user only, not in the guild. */
	readonly isUserInstall: boolean;
};
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
	const { messages, world } = needs;
	const sentAt = Date.now();
	const steps: InteractionStep[] = [];
	const messageIds: string[] = [];
	let originalId: string | undefined;
	let followUps = 0;
	let isAcknowledged = false;
	let choices: readonly Choice[] | undefined;
	let modal: Modal | undefined;

	const after = () => Date.now() - sentAt;
	const original = () => (originalId === undefined ? undefined : messages.find(originalId));

	function checkToken(): void {
		if (after() > needs.tokenLifetime) throw refusal("invalidWebhookToken");
		if (!isAcknowledged) throw refusal("unknownWebhook");
	}
	function create(body: MessageBody, extraFlags = 0): Message {
		const { id, type, user, place, source } = origin;
		const content = newContent(body);
		const flags = content.flags | extraFlags;
		const message = messages.create({
			...content,
			flags,
			place,
			author: world.bot,
			viewer: flags & MessageFlags.Ephemeral ? user : undefined,
			repliesTo: source?.id,
			interaction: { id, type, user },
			pings: pingsOf(body, { isInteraction: true }),
		});
		messageIds.push(message.id);
		return message;
	}
	function edit(message: Message, body: MessageBody): Message {
		return messages.edit(message, editedContent(message, body));
	}
	function getMessage(id: string): Message {
		checkToken();
		const wanted = id === "@original" ? originalId : id;
		const isOurs = wanted !== undefined && (wanted === originalId || messageIds.includes(wanted));
		if (!isOurs) throw refusal("unknownMessage");
		return messages.get(wanted, origin.place);
	}
	function apply(response: FirstResponse): void {
		switch (response.kind) {
			case "message":
				originalId = create(response.message).id;
				return;
			case "deferred":
				originalId = create(EMPTY, response.flags | MessageFlags.Loading).id;
				return;
			case "deferred-update":
				originalId = origin.source?.id;
				return;
			case "update":
				originalId = origin.source?.id;
				if (originalId !== undefined) edit(messages.get(originalId, origin.place), response.message);
				return;
			case "choices":
				choices = response.choices;
				return;
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
		original,
		messageIds: () => messageIds,
		respond: ({ body, files }) => {
			if (isAcknowledged) throw refusal("alreadyAcknowledged");
			if (after() > needs.responseWindow) throw refusal("unknownInteraction");
			const sourceFlags = (origin.source && messages.find(origin.source.id)?.flags) ?? 0;
			const response = readCallback(body, { interactionType: origin.type, sourceFlags, files });
			apply(response);
			isAcknowledged = true;
			steps.push({ kind: response.kind, after: after(), body });
			return response.kind;
		},
		getMessage,
		editMessage: (id, { body, files }) => {
			const message = getMessage(id);
			const edited = edit(message, readMessageBody(body, { ...editRules(message.flags), files }));
			steps.push({ kind: "edited", after: after(), message: edited });
			return edited;
		},
		deleteMessage: (id) => {
			const message = getMessage(id);
			messages.remove(message);
			steps.push({ kind: "deleted", after: after(), message });
		},
		followUp: ({ body, files }) => {
			checkToken();
			if (origin.isUserInstall && followUps >= LIMITS.userInstallFollowUps) throw refusal("tooManyFollowUps");
			const placeholder = original();
			const read = readMessageBody(body, { flags: CREATE_FLAGS | MessageFlags.Ephemeral, files });
			refuseEmpty(read);
			// Right after a deferral a follow-up edits the placeholder, and who sees it stays as it was (Create Followup Message).
			const isEdit = placeholder !== undefined && isLoading(placeholder) && !placeholder.isDeleted;
			const message = isEdit ? edit(placeholder, read) : create(read);
			followUps++;
			steps.push({ kind: "followed-up", after: after(), message });
			return message;
		},
		noteRefusal: (code, reason) => {
			steps.push({ kind: "refused", after: after(), code, reason });
		},
	};
}

const EMPTY: MessageBody = {
	content: undefined,
	embeds: undefined,
	components: undefined,
	flags: 0,
	files: [],
	allowedMentions: undefined,
	onceOnly: undefined,
	reference: undefined,
};
