import { InteractionContextType, PermissionFlagsBits, type PermissionsString } from "discord.js";
import { messagePayload } from "../messages/message.ts";
import { ALL_PERMISSIONS, isInGuild, type World } from "../world.ts";
import { channelPayload, memberPayload, type Payload, userPayload } from "../world-payloads.ts";
import type { Origin } from "./interaction-messages.ts";

const LOCALE = "en-GB";
const ATTACHMENT_SIZE_LIMIT = 10_485_760;

/** The interaction object (`interactions/receiving-and-responding`, Interaction Structure). */
export function interactionPayload(origin: Origin, { data, world }: { data: Payload; world: World }): Payload {
	const { id, token, type, place, source } = origin;
	return {
		id,
		token,
		type,
		version: 1,
		application_id: world.applicationId,
		channel: channelPayload(place, world),
		channel_id: place.id,
		locale: LOCALE,
		app_permissions: ALL_PERMISSIONS,
		entitlements: [],
		attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
		data,
		...whereAndWho(origin, world),
		...(source && { message: messagePayload(source, world) }),
	};
}

function whereAndWho({ user, place, isUserInstall, lacks }: Origin, { guildId }: World): Payload {
	const ofUser = isUserInstall || place.kind === "private";
	const installedFor = ofUser ? { "1": user.id } : { "0": place.kind === "dm" ? "0" : guildId };
	if (!isInGuild(place))
		return {
			user: userPayload(user),
			context: place.kind === "dm" ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel,
			authorizing_integration_owners: installedFor,
		};
	const permissions = permissionsWithout(lacks);
	return {
		guild_id: guildId,
		guild: { id: guildId, locale: LOCALE, features: [] },
		guild_locale: LOCALE,
		member: { ...memberPayload(), user: userPayload(user), permissions, pending: false },
		context: InteractionContextType.Guild,
		authorizing_integration_owners: installedFor,
	};
}

// Who has ADMINISTRATOR lacks nothing (`topics/permissions`).
function permissionsWithout(lacked: readonly PermissionsString[]): string {
	const gone = lacked.length > 0 ? ["Administrator" as const, ...lacked] : [];
	return String(gone.reduce((left, name) => left & ~PermissionFlagsBits[name], BigInt(ALL_PERMISSIONS)));
}
