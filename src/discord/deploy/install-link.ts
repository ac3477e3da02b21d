import { ApplicationIntegrationType, OAuth2Scopes, PermissionFlagsBits } from "discord.js";

/** The least that answering takes: to see a channel, write there and in its threads, and reply to a message. */
const PERMISSIONS =
	PermissionFlagsBits.ViewChannel |
	PermissionFlagsBits.SendMessages |
	PermissionFlagsBits.SendMessagesInThreads |
	PermissionFlagsBits.ReadMessageHistory;

/** The address with which somebody who manages a server adds the bot to it. */
export function installLink(clientId: string): string {
	const link = linkFor(clientId, ApplicationIntegrationType.GuildInstall);
	link.searchParams.set("permissions", PERMISSIONS.toString());
	link.searchParams.set("scope", [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(" "));
	return link.href;
}

/** The address with which a user adds its commands for themselves, in whichever server or conversation they are. */
export function userInstallLink(clientId: string): string {
	const link = linkFor(clientId, ApplicationIntegrationType.UserInstall);
	link.searchParams.set("scope", OAuth2Scopes.ApplicationsCommands);
	return link.href;
}

// https://docs.discord.com/developers/resources/application#installation-context
function linkFor(clientId: string, kind: ApplicationIntegrationType): URL {
	const link = new URL("https://discord.com/oauth2/authorize");
	link.searchParams.set("client_id", clientId);
	link.searchParams.set("integration_type", String(kind));
	return link;
}
