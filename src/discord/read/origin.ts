import { ApplicationIntegrationType, type BaseInteraction, InteractionContextType } from "discord.js";

/** Who asks, and where. */
export type Origin = {
	/** The id of whoever asks. */
	readonly asker: string;
	/** The place where others read along: the server and the channel or thread; null in direct messages with the bot. */
	readonly scope: string | null;
	/** Whether what is private can be shared there. */
	readonly canShare: boolean;
};

type Sent = Pick<BaseInteraction, "user" | "guildId" | "channelId" | "context" | "authorizingIntegrationOwners">;

export function originOf(interaction: Sent): Origin {
	const { user, guildId, channelId, context, authorizingIntegrationOwners: owners } = interaction;
	const isBetweenUsers = context === InteractionContextType.PrivateChannel;
	return {
		asker: user.id,
		scope: guildId !== null || isBetweenUsers ? scopeOf(guildId, channelId) : null,
		// Where only the user installed the bot, the server may hide all that it says:
		// https://docs.discord.com/developers/topics/permissions (USE_EXTERNAL_APPS)
		canShare: guildId !== null && owners[ApplicationIntegrationType.GuildInstall] !== undefined,
	};
}

/** The scope of a channel: of a server, or without one between users. */
export function scopeOf(guildId: string | null, channelId: string | null): string {
	return `${guildId ?? "users"}/${channelId}`;
}
