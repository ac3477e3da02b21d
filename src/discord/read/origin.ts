import {
	ApplicationIntegrationType,
	type BaseInteraction,
	InteractionContextType,
	InteractionType,
	PermissionFlagsBits,
} from "discord.js";
import { z } from "zod";

/** By what somebody asks, as the log tells it; what both platforms have is called the same in both. */
export const Surface = z.enum(["mention", "direct message", "forum", "command", "shortcut", "button"]);

/** Who asks, and where. */
export const Origin = z.object({
	/** The id of whoever asks. */
	asker: z.string(),
	/** The place where others read along: the server and the channel or thread; null in direct messages with the bot. */
	scope: z.string().nullable(),
	/** Whether what is private can be shared there. */
	canShare: z.boolean(),
	/** Whether the bot itself is there, so that it can change later what it said. */
	isReached: z.boolean().default(true),
	/** Whether nobody but whoever asks sees what is answered there, whether or not it is private. */
	isAlwaysPrivate: z.boolean().default(false),
	surface: Surface.default("command"),
});

export type Origin = Readonly<z.infer<typeof Origin>>;

type Sent = Pick<
	BaseInteraction,
	"type" | "user" | "guildId" | "channelId" | "context" | "authorizingIntegrationOwners" | "memberPermissions"
> & { readonly isMessageContextMenuCommand: () => boolean };

export function originOf(interaction: Sent): Origin {
	const { user, guildId, channelId, context, authorizingIntegrationOwners: owners, memberPermissions } = interaction;
	const isBetweenUsers = context === InteractionContextType.PrivateChannel;
	const isInGuild = guildId !== null;
	const isInstalledThere = isInGuild && owners[ApplicationIntegrationType.GuildInstall] !== undefined;
	// Where only the user installed the bot, the server may hide all that it says:
	// https://docs.discord.com/developers/topics/permissions (USE_EXTERNAL_APPS)
	const mayBeSeen = memberPermissions?.has(PermissionFlagsBits.UseExternalApps) ?? true;
	return {
		asker: user.id,
		scope: isInGuild || isBetweenUsers ? scopeOf(guildId, channelId) : null,
		canShare: isInstalledThere,
		isReached: isInstalledThere || !(isInGuild || isBetweenUsers),
		isAlwaysPrivate: isInGuild && !isInstalledThere && !mayBeSeen,
		surface: surfaceOf(interaction),
	};
}

type Written = {
	readonly author: string;
	readonly channelId: string;
	readonly guildId: string | null;
	readonly title: string | null;
};

/** The same of a message that somebody wrote. */
export function originOfMessage({ author, channelId, guildId, title }: Written): Origin {
	const where = { canShare: false, isReached: true, isAlwaysPrivate: false };
	if (guildId === null) return { asker: author, scope: null, ...where, surface: "direct message" };
	const surface = title === null ? "mention" : "forum";
	return { asker: author, scope: scopeOf(guildId, channelId), ...where, surface };
}

function surfaceOf(interaction: Sent): Origin["surface"] {
	if (interaction.type !== InteractionType.ApplicationCommand) return "button";
	return interaction.isMessageContextMenuCommand() ? "shortcut" : "command";
}

/** The scope of a channel: of a server, or without one between users. */
export function scopeOf(guildId: string | null, channelId: string | null): string {
	return `${guildId ?? "users"}/${channelId}`;
}
