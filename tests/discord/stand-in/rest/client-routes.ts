import { z } from "zod";
import { LIMITS } from "../limits.ts";
import type { World } from "../world.ts";
import { applicationPayload, channelPayload, guildPayload, userPayload } from "../world-payloads.ts";
import { refusal } from "./api-error.ts";
import { parseBody } from "./body-faults.ts";
import { botRoute, openRoute, type Route } from "./route.ts";

const CreateDirectMessages = z.looseObject({ recipient_id: z.string() });

export type ClientRouteNeeds = {
	readonly world: World;
	readonly gatewayUrl: () => string;
	/** How often a client has identified. */
	readonly identifies: () => number;
};

/** The routes on who the bot is, where it is and where the gateway is. */
export function clientRoutes({ world, gatewayUrl, identifies }: ClientRouteNeeds): Route[] {
	const application = () => ({ status: 200, body: applicationPayload(world) });
	return [
		openRoute("GET /gateway", () => ({ status: 200, body: { url: gatewayUrl() } })),
		botRoute("GET /gateway/bot", () => ({
			status: 200,
			body: {
				url: gatewayUrl(),
				shards: 1,
				session_start_limit: {
					total: LIMITS.identifiesPerDay,
					remaining: LIMITS.identifiesPerDay - identifies(),
					reset_after: 86_400_000,
					max_concurrency: 1,
				},
			},
		})),
		botRoute("GET /users/@me", () => ({ status: 200, body: userPayload(world.bot) })),
		botRoute("GET /users/@me/guilds", () => ({ status: 200, body: [guildPayload(world)] })),
		botRoute("GET /applications/@me", application),
		botRoute("GET /oauth2/applications/@me", application),
		botRoute("GET /users/:user", ({ parameter }) => {
			const user = world.findUser(parameter("user"));
			if (user === undefined) throw refusal("unknownUser");
			return { status: 200, body: userPayload(user) };
		}),
		botRoute("POST /users/@me/channels", ({ body }) => {
			const user = world.findUser(parseBody(CreateDirectMessages, body).recipient_id);
			if (user === undefined) throw refusal("unknownUser");
			return { status: 200, body: channelPayload(world.directMessages(user), world) };
		}),
		botRoute("GET /guilds/:guild", ({ parameter }) => {
			if (parameter("guild") !== world.guildId) throw refusal("unknownGuild");
			return { status: 200, body: guildPayload(world) };
		}),
	];
}
