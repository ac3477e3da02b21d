import type { Ids } from "./ids.ts";

export type User = { readonly id: string; readonly name: string };
export type ChannelKind = "channel" | "group" | "im";
export type Channel = {
	readonly id: string;
	readonly name: string;
	readonly kind: ChannelKind;
	readonly members: Set<string>;
	readonly isArchived: boolean;
};
export type NewChannel = {
	readonly isPrivate?: boolean;
	readonly isArchived?: boolean;
	/** Whether the bot is a member; it is unless this says no. */
	readonly hasBot?: boolean;
};

export type Workspace = {
	readonly team: { readonly id: string; readonly domain: string; readonly name: string };
	readonly appId: string;
	readonly bot: { readonly userId: string; readonly botId: string; readonly name: string };
	readonly users: ReadonlyMap<string, User>;
	readonly channels: ReadonlyMap<string, Channel>;
	readonly addUser: (name: string) => User;
	readonly addChannel: (name: string, settings?: NewChannel) => Channel;
	/** The direct messages between the bot and this user. */
	readonly directChannel: (user: User) => Channel;
};

/** A team with the bot in it and nobody else. */
export function createWorkspace(ids: Ids): Workspace {
	const users = new Map<string, User>();
	const channels = new Map<string, Channel>();
	const bot = { userId: ids.next("U"), botId: ids.next("B"), name: "on-the-record" };
	const keep = (channel: Channel): Channel => {
		channels.set(channel.id, channel);
		return channel;
	};
	return {
		team: { id: ids.next("T"), domain: "gazette", name: "The Gazette" },
		appId: ids.next("A"),
		bot,
		users,
		channels,
		addUser(name) {
			const user = { id: ids.next("U"), name };
			users.set(user.id, user);
			for (const channel of channels.values()) if (channel.kind === "channel") channel.members.add(user.id);
			return user;
		},
		addChannel(name, { isPrivate = false, isArchived = false, hasBot = true } = {}) {
			const members = new Set([...users.keys(), ...(hasBot ? [bot.userId] : [])]);
			return keep({ id: ids.next("C"), name, kind: isPrivate ? "group" : "channel", members, isArchived });
		},
		directChannel(user) {
			const known = [...channels.values()].find(({ kind, members }) => kind === "im" && members.has(user.id));
			if (known !== undefined) return known;
			const members = new Set([user.id, bot.userId]);
			return keep({ id: ids.next("D"), name: "directmessage", kind: "im", members, isArchived: false });
		},
	};
}
