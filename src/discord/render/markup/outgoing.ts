import { type APIMessageTopLevelComponent, MessageFlags } from "discord.js";

/** A message to be sent. */
export type Outgoing = {
	readonly components: readonly APIMessageTopLevelComponent[];
	/** Whether only whoever caused it sees it, where that can be. */
	readonly isPrivate: boolean;
	/** The id of the answer in it, where all can read it and it is kept. */
	readonly answer?: string | null;
	/** Whether it answers a question, and not with a no. */
	readonly hasAnswer?: boolean;
};

// Without embeds the links of an answer cannot unfurl.
const FLAGS = [MessageFlags.IsComponentsV2, MessageFlags.SuppressEmbeds] as const;

/** The message as one that changes another, or that cannot be private. */
export function toPublicPayload({ components }: Pick<Outgoing, "components">) {
	return { components: [...components], flags: [...FLAGS] };
}

/** The message as a new one that answers an interaction. */
export function toPayload({ components, isPrivate }: Outgoing) {
	return { components: [...components], flags: isPrivate ? [...FLAGS, MessageFlags.Ephemeral as const] : [...FLAGS] };
}
