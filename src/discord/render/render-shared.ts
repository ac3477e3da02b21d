import { SHARED_ALREADY } from "../../presentation/sharing.ts";
import { linkButton, row } from "./markup/components.ts";
import { notice } from "./markup/notice.ts";
import type { Outgoing } from "./markup/outgoing.ts";

/** That an answer was shared already, with a link to the message that shows it, by the id of its server. */
export function renderShared(
	server: string,
	{ channel, message }: { readonly channel: string; readonly message: string },
): Outgoing {
	// https://docs.discord.com/developers/reference#message-formatting knows no link to a message but its address.
	const address = `https://discord.com/channels/${server}/${channel}/${message}`;
	const told = notice(SHARED_ALREADY);
	return { ...told, components: [...told.components, ...row([linkButton("Go to it", address)])] };
}
