import { OAuth2Scopes, PermissionFlagsBits } from "discord.js";

/** The least that answering takes: to see a channel, write there and in its threads, and reply to a message. */
const PERMISSIONS =
	PermissionFlagsBits.ViewChannel |
	PermissionFlagsBits.SendMessages |
	PermissionFlagsBits.SendMessagesInThreads |
	PermissionFlagsBits.ReadMessageHistory;

/** The address with which somebody who manages a server adds the bot to it. */
export function installLink(clientId: string): string {
	const link = new URL("https://discord.com/oauth2/authorize");
	link.searchParams.set("client_id", clientId);
	link.searchParams.set("permissions", PERMISSIONS.toString());
	link.searchParams.set("scope", [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(" "));
	return link.href;
}
