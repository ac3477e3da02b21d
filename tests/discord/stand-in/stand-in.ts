import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { GatewayIntentBits } from "discord.js";
import { WebSocketServer } from "ws";
import { createDriver, type Driver } from "./driver.ts";
import { createGateway, type GatewayOptions, type GatewayOrders } from "./gateway/gateway.ts";
import { createIds } from "./ids.ts";
import type { InteractionTimes } from "./interactions/interaction.ts";
import { createInteractions } from "./interactions/interactions.ts";
import type { Ping } from "./messages/mentions.ts";
import type { Message } from "./messages/message.ts";
import { createMessageStore } from "./messages/message-store.ts";
import { channelRoutes } from "./rest/channel-routes.ts";
import { clientRoutes } from "./rest/client-routes.ts";
import { type CommandRegistry, commandRoutes, createCommandRegistry } from "./rest/command-routes.ts";
import { createFailures, type Failures } from "./rest/failures.ts";
import { interactionRoutes } from "./rest/interaction-routes.ts";
import { createRateLimits, type RateLimitOptions } from "./rest/rate-limits.ts";
import { createRestHandler, type LoggedRequest } from "./rest/rest-server.ts";
import { createFindRoute } from "./rest/route.ts";
import { createWatch, type Watch } from "./watch.ts";
import { createWorld, type Place, type Tag, type World } from "./world.ts";
import { channelPayload } from "./world-payloads.ts";

export type StandInOptions = Partial<GatewayOptions & InteractionTimes & RateLimitOptions> & {
	readonly port?: number;
	/** The tags of the forum. */
	readonly forumTags?: readonly Omit<Tag, "id">[];
	/** Milliseconds that the driver waits for what no deadline of Discord limits. */
	readonly patience?: number;
};

/** A Discord on loopback: REST v10 and the gateway on one port, and users that a test drives. */
export type StandInDiscord = Driver & {
	/** The value for DISCORD_API_URL: what discord.js calls `rest.api`. */
	readonly apiUrl: string;
	readonly token: string;
	readonly world: World;
	readonly gateway: GatewayOrders;
	readonly failures: Pick<Failures, "order" | "clear">;
	readonly commands: Pick<CommandRegistry, "list">;
	readonly until: Watch["until"];
	/** Resolves as soon as a client is connected and identified. */
	readonly connected: () => Promise<void>;
	/** Makes a channel in the guild, while a client is connected, too. */
	readonly createChannel: (name: string) => Place;
	/** Gives a post these tags, by their ids, as somebody in the guild does. */
	readonly tagPost: (post: Place, tags: readonly string[]) => void;
	/** All messages, of a place or of all, the oldest first, without those that were deleted. */
	readonly messages: (place?: Place) => readonly Message[];
	/** Everybody whom the bot has notified, or would have. */
	readonly pings: () => readonly (Ping & { readonly messageId: string })[];
	readonly requests: () => readonly LoggedRequest[];
	/**
	 * What the client did that Discord does not know or refuses as malformed, in words. A test asserts that there is none.
	 */
	readonly faults: () => readonly string[];
	readonly stop: () => Promise<void>;
};

const DEFAULTS = {
	port: 0,
	patience: 10_000,
	token: "MTE0.standin.token",
	heartbeatInterval: 41_250,
	grantedIntents: 0,
	identifyInterval: 5000,
	responseWindow: 3000,
	tokenLifetime: 15 * 60_000,
	requestsPerSecond: 50,
	rules: [],
} as const;

/** Starts a stand-in; the defaults are Discord's own times and limits. */
export async function startStandInDiscord(options: StandInOptions = {}): Promise<StandInDiscord> {
	const settings = { ...DEFAULTS, ...options };
	const faults: string[] = [];
	const requests: LoggedRequest[] = [];
	const createId = createIds();
	const watch = createWatch();
	const world = createWorld(createId, settings.forumTags);
	const commands = createCommandRegistry(createId);
	const failures = createFailures();
	const fault = (what: string) => {
		faults.push(what);
	};
	let host = "";
	const gateway = createGateway({ world, options: settings, resumeUrl: () => `ws://${host}/resume`, watch, fault });
	const { dispatch } = gateway;
	const messages = createMessageStore({ world, createId, dispatch, watch });
	const interactions = createInteractions({ ...settings, world, messages, createId, dispatch });
	const findRoute = createFindRoute([
		...interactionRoutes({ world, findByToken: interactions.findByToken, watch }),
		...channelRoutes({ world, messages, dispatch }),
		...commandRoutes({ world, commands }),
		...clientRoutes({
			world,
			gatewayUrl: () => `ws://${host}/gateway`,
			identifies: () => gateway.counts().identifies,
		}),
	]);
	const handle = createRestHandler({
		token: settings.token,
		findRoute,
		failures,
		rateLimits: createRateLimits(settings),
		log: (request) => {
			requests.push(request);
			watch.changed();
		},
		fault,
	});

	const server = createServer((request, response) => void handle(request, response));
	const sockets = new WebSocketServer({ server });
	sockets.on("connection", gateway.accept);
	host = await listen(server, settings.port);

	return {
		...createDriver({ world, commands, interactions, messages, dispatch, watch, patience: settings.patience }),
		apiUrl: `http://${host}/api`,
		token: settings.token,
		world,
		gateway,
		failures,
		commands,
		until: watch.until,
		connected: async () => {
			const reason = () => "No client has connected and identified";
			await watch.until(() => gateway.isConnected() || undefined, { within: settings.patience, reason });
		},
		createChannel: (name) => {
			const place = world.createChannel(name);
			dispatch({ name: "CHANNEL_CREATE", intent: GatewayIntentBits.Guilds, payload: channelPayload(place, world) });
			return place;
		},
		tagPost: (post, tags) => {
			world.tag(post, tags);
			dispatch({ name: "THREAD_UPDATE", intent: GatewayIntentBits.Guilds, payload: channelPayload(post, world) });
		},
		messages: (place) =>
			messages.list().filter((it) => !it.isDeleted && (place === undefined || it.place.id === place.id)),
		pings: () => {
			const own = messages.list().filter(({ author }) => author.id === world.bot.id);
			return own.flatMap(({ id, pings }) => pings.map((ping) => ({ ...ping, messageId: id })));
		},
		requests: () => requests,
		faults: () => faults,
		stop: async () => {
			gateway.drop();
			sockets.close();
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

async function listen(server: Server, port: number): Promise<string> {
	server.listen(port, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("Cannot start the stand-in: it has no port");
	return `127.0.0.1:${address.port}`;
}
