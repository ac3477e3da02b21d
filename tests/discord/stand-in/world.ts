import { ChannelType, PermissionFlagsBits } from "discord.js";
import type { CreateId } from "./ids.ts";

/** Bots and webhooks are others than the bot that is tested. */
export type User = {
	readonly id: string;
	readonly username: string;
	readonly kind: "person" | "bot" | "webhook";
};
export type Place =
	| { readonly kind: "channel"; readonly id: string; readonly name: string }
	| { readonly kind: "thread"; readonly id: string; readonly name: string; readonly parentId: string }
	| { readonly kind: "forum"; readonly id: string; readonly name: string; readonly tags: readonly Tag[] }
	/** A thread that is a post in a forum. */
	| {
			readonly kind: "post";
			readonly id: string;
			readonly name: string;
			readonly parentId: string;
			readonly owner: User;
	  }
	| { readonly kind: "dm"; readonly id: string; readonly recipient: User }
	/** Direct messages among users, which the bot is not part of. */
	| { readonly kind: "private"; readonly id: string };

/** A tag of a forum. */
export type Tag = { readonly id: string; readonly name: string; readonly moderated: boolean };

/** Who and what there is: one application with its bot, one guild, channels, users. */
export type World = {
	readonly applicationId: string;
	readonly bot: User;
	readonly guildId: string;
	readonly newsroom: Place;
	readonly thread: Place;
	/** A forum, with the tags “News” and “Solved” unless others were wanted. */
	readonly forum: Place;
	readonly createForum: (name: string, tags: readonly Omit<Tag, "id">[]) => Place;
	readonly createPost: (forum: Place, post: { readonly name: string; readonly owner: User }) => Place;
	/** The ids of the tags that a post has. */
	readonly tagsOf: (post: Place) => readonly string[];
	readonly tag: (post: Place, tags: readonly string[]) => void;
	readonly betweenUsers: Place;
	/** The user of that name, made at the first call; a person unless it says otherwise. */
	readonly user: (name: string, kind?: User["kind"]) => User;
	readonly findUser: (id: string) => User | undefined;
	readonly createChannel: (name: string) => Place;
	/** The direct messages between the bot and a user. */
	readonly directMessages: (user: User) => Place;
	readonly findPlace: (id: string) => Place | undefined;
	readonly guildPlaces: () => readonly Place[];
};

/** All permissions, as a string: nobody in the guild is kept from anything. */
export const ALL_PERMISSIONS = Object.values(PermissionFlagsBits)
	.reduce((sum, bit) => sum | bit, 0n)
	.toString();

const FORUM_TAGS = [
	{ name: "News", moderated: false },
	{ name: "Solved", moderated: false },
] as const;

/** A newsroom with one channel, one thread and the bot. */
export function createWorld(createId: CreateId, forumTags: readonly Omit<Tag, "id">[] = FORUM_TAGS): World {
	const applicationId = createId();
	const bot: User = { id: applicationId, username: "on-the-record", kind: "bot" };
	const users = new Map<string, User>();
	const places = new Map<string, Place>();
	const channels = new Map<string, Place>();

	function add(place: Place): Place {
		places.set(place.id, place);
		return place;
	}
	function user(name: string, kind: User["kind"] = "person"): User {
		const known = users.get(name) ?? { id: createId(), username: name, kind };
		users.set(name, known);
		return known;
	}
	function createChannel(name: string): Place {
		return add({ kind: "channel", id: createId(), name });
	}
	function directMessages(recipient: User): Place {
		const place = channels.get(recipient.id) ?? add({ kind: "dm", id: createId(), recipient });
		channels.set(recipient.id, place);
		return place;
	}
	function createForum(name: string, tags: readonly Omit<Tag, "id">[]): Place {
		return add({ kind: "forum", id: createId(), name, tags: tags.map((tag) => ({ ...tag, id: createId() })) });
	}
	const applied = new Map<string, readonly string[]>();
	const newsroom = createChannel("newsroom");
	return {
		applicationId,
		bot,
		guildId: createId(),
		newsroom,
		thread: add({ kind: "thread", id: createId(), name: "a thread", parentId: newsroom.id }),
		forum: createForum("questions", forumTags),
		createForum,
		createPost: (forum, post) => add({ kind: "post", id: createId(), parentId: forum.id, ...post }),
		tagsOf: ({ id }) => applied.get(id) ?? [],
		tag: ({ id }, tags) => {
			applied.set(id, tags);
		},
		betweenUsers: add({ kind: "private", id: createId() }),
		user,
		findUser: (id) => [bot, ...users.values()].find((it) => it.id === id),
		createChannel,
		directMessages,
		findPlace: (id) => places.get(id),
		guildPlaces: () => [...places.values()].filter(isInGuild),
	};
}

/** Whether a place is one of the guild's. */
export function isInGuild({ kind }: Place): boolean {
	return kind !== "dm" && kind !== "private";
}

/** The type of a place's channel on the wire. */
export function channelType(place: Place): ChannelType {
	switch (place.kind) {
		case "channel":
			return ChannelType.GuildText;
		case "thread":
		case "post":
			return ChannelType.PublicThread;
		case "forum":
			return ChannelType.GuildForum;
		case "dm":
			return ChannelType.DM;
		case "private":
			return ChannelType.GroupDM;
	}
}
