import type { State } from "../state.ts";
import type { Channel } from "../workspace.ts";
import { type Reply, refuse } from "./reply.ts";

export type FoundChannel =
	| { readonly kind: "channel"; readonly channel: Channel }
	| { readonly kind: "refused"; readonly reply: Reply };

/** The channel where the bot may post, or why it may not. A user's id means the direct messages with them. */
export function findChannel({ workspace }: State, id: string): FoundChannel {
	const user = workspace.users.get(id);
	const channel = user === undefined ? workspace.channels.get(id) : workspace.directChannel(user);
	const isMember = channel?.members.has(workspace.bot.userId) === true;
	// A private channel does not exist for those outside.
	if (channel === undefined || (channel.kind === "group" && !isMember))
		return { kind: "refused", reply: refuse("channel_not_found") };
	if (channel.isArchived) return { kind: "refused", reply: refuse("is_archived") };
	if (!isMember) return { kind: "refused", reply: refuse("not_in_channel") };
	return { kind: "channel", channel };
}
