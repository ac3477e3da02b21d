import { randomBytes } from "node:crypto";
import type { InteractionType, PermissionsString } from "discord.js";
import type { CreateId } from "../ids.ts";
import type { Message } from "../messages/message.ts";
import type { Dispatch, GatewayEvent, MessageStore } from "../messages/message-store.ts";
import type { Place, User, World } from "../world.ts";
import type { Payload } from "../world-payloads.ts";
import { createInteraction, type Interaction, type InteractionTimes } from "./interaction.ts";
import { interactionPayload } from "./interaction-payload.ts";

/** What a user did, as data of an interaction. */
export type UserAction = {
	readonly type: InteractionType;
	readonly data: Payload;
	readonly user: User;
	readonly place: Place;
	/** The message that the component is on. */
	readonly source?: Message | undefined;
	readonly isUserInstall?: boolean | undefined;
	readonly lacks?: readonly PermissionsString[] | undefined;
};
export type SentInteraction = {
	readonly interaction: Interaction;
	/** Sends the same interaction once more. */
	readonly deliverAgain: () => void;
};
export type Interactions = {
	/** Sends INTERACTION_CREATE for what a user did. */
	readonly send: (action: UserAction) => SentInteraction;
	readonly findByToken: (token: string) => Interaction | undefined;
};
export type InteractionsNeeds = InteractionTimes & {
	readonly world: World;
	readonly messages: MessageStore;
	readonly createId: CreateId;
	readonly dispatch: Dispatch;
};

/** The interactions that have been sent; none yet. */
export function createInteractions(needs: InteractionsNeeds): Interactions {
	const byToken = new Map<string, Interaction>();
	return {
		send: ({ data, isUserInstall = false, lacks = [], source, ...action }) => {
			const token = `aW50ZXJhY3Rpb246${randomBytes(120).toString("base64url")}`;
			const origin = { ...action, id: needs.createId(), token, source, isUserInstall, lacks };
			const interaction = createInteraction(origin, needs);
			byToken.set(token, interaction);
			const payload = interactionPayload(origin, { data, world: needs.world });
			const event: GatewayEvent = { name: "INTERACTION_CREATE", payload };
			needs.dispatch(event);
			return { interaction, deliverAgain: () => needs.dispatch(event) };
		},
		findByToken: (token) => byToken.get(token),
	};
}
