import { ALL_PERMISSIONS, channelType, type Place, type User, type World } from "./world.ts";

/** A JSON object as it goes over the wire. */
export type Payload = Readonly<Record<string, unknown>>;

const JOINED_AT = "2025-01-01T00:00:00.000000+00:00";

/** A user object. */
export function userPayload({ id, username, kind }: User): Payload {
	return {
		id,
		username,
		discriminator: "0",
		global_name: username,
		avatar: null,
		public_flags: 0,
		bot: kind !== "person",
	};
}

/** A guild member object, without its user. */
export function memberPayload(): Payload {
	return { roles: [], joined_at: JOINED_AT, deaf: false, mute: false, flags: 0, nick: null, avatar: null };
}

/** A channel object; a thread's has what discord.js reads of its metadata. */
export function channelPayload(place: Place, { guildId, tagsOf }: World): Payload {
	const base = { id: place.id, type: channelType(place), last_message_id: null, flags: 0 };
	switch (place.kind) {
		case "channel":
			return { ...base, guild_id: guildId, name: place.name, position: 0, permission_overwrites: [], nsfw: false };
		case "thread":
			return { ...base, guild_id: guildId, name: place.name, parent_id: place.parentId, ...THREAD };
		case "post": {
			const own = { owner_id: place.owner.id, applied_tags: tagsOf(place) };
			return { ...base, guild_id: guildId, name: place.name, parent_id: place.parentId, ...own, ...THREAD };
		}
		case "forum": {
			const tags = place.tags.map((tag) => ({ ...tag, emoji_id: null, emoji_name: null }));
			const own = { available_tags: tags, default_forum_layout: 0, default_sort_order: null, topic: null };
			return { ...base, guild_id: guildId, name: place.name, position: 1, permission_overwrites: [], ...own };
		}
		case "dm":
			return { ...base, recipients: [userPayload(place.recipient)] };
		case "private":
			return { ...base, recipients: [] };
	}
}

const THREAD = {
	message_count: 0,
	member_count: 1,
	thread_metadata: {
		archived: false,
		auto_archive_duration: 1440,
		archive_timestamp: JOINED_AT,
		locked: false,
	},
} as const;

/** The guild as GUILD_CREATE brings it. */
export function guildPayload(world: World): Payload {
	const { guildId, bot } = world;
	const places = world.guildPlaces();
	const everyone = {
		id: guildId,
		name: "@everyone",
		permissions: ALL_PERMISSIONS,
		position: 0,
		color: 0,
		colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
		hoist: false,
		managed: false,
		mentionable: false,
		flags: 0,
	};
	return {
		id: guildId,
		name: "The Newsroom",
		icon: null,
		owner_id: world.user("owner").id,
		unavailable: false,
		features: [],
		preferred_locale: "en-GB",
		joined_at: JOINED_AT,
		large: false,
		member_count: 2,
		roles: [everyone],
		members: [{ ...memberPayload(), user: userPayload(bot) }],
		channels: places
			.filter(({ kind }) => kind === "channel" || kind === "forum")
			.map((place) => channelPayload(place, world)),
		threads: places
			.filter(({ kind }) => kind === "thread" || kind === "post")
			.map((place) => channelPayload(place, world)),
		emojis: [],
		stickers: [],
		presences: [],
		voice_states: [],
		stage_instances: [],
		guild_scheduled_events: [],
		soundboard_sounds: [],
	};
}

/** The application object. Null stands for nothing that discord.js would read a member of. */
export function applicationPayload({ applicationId, bot }: World): Payload {
	return {
		id: applicationId,
		name: bot.username,
		icon: null,
		description: "",
		flags: 0,
		bot_public: false,
		bot_require_code_grant: false,
		verify_key: "0".repeat(64),
		bot: userPayload(bot),
		owner: userPayload(bot),
		integration_types_config: { "0": {}, "1": {} },
	};
}
