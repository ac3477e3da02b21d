import { type Client, Events, RESTEvents } from "discord.js";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import type { DiscordSettings } from "../settings.ts";
import { explainClose, explainRequest } from "./start-failures.ts";

type Watching = Pick<Newsroom, "giveUp" | "log" | "reportFailure">;

/** Connects; gives the client when it is ready. What ends the connection for good later on ends the program. */
export async function logIn(
	client: Client,
	{ token, forums }: DiscordSettings,
	watching: Watching,
): Promise<Client<true>> {
	const { promise, resolve, reject } = Promise.withResolvers<Client<true>>();
	let isReady = false;
	client.once(Events.ClientReady, (ready) => {
		isReady = true;
		resolve(ready);
	});
	// By default discord.js lets the process come to its end, with exit code 0.
	client.on(Events.ShardDisconnect, ({ code }) => {
		const hasForums = forums.length > 0;
		if (isReady) watching.giveUp(explainClose(code, { complaint: "Cannot go on in Discord", hasForums }));
		else reject(explainClose(code, { complaint: "Cannot start Discord", hasForums }));
	});
	logConnection(client, watching);
	client.login(token).catch((error: unknown) => reject(explainRequest(error, "Cannot start Discord")));
	return promise;
}

function logConnection(client: Client, { log, reportFailure }: Watching): void {
	let isLost = false;
	// It tries again twice a second.
	client.on(Events.ShardReconnecting, () => {
		if (!isLost) log.warn({}, "Connection to Discord lost");
		isLost = true;
	});
	for (const event of [Events.ShardResume, Events.ShardReady] as const) {
		client.on(event, () => {
			if (isLost) log.info({}, "Connected to Discord again");
			isLost = false;
		});
	}
	client.on(Events.ShardError, ({ name }) => log.warn({ type: name }, "Connection to Discord broke"));
	client.on(Events.Error, (error) => void reportFailure(error));
	client.rest.on(RESTEvents.RateLimited, ({ global, scope, retryAfter }) =>
		log.warn({ global, scope, retryAfter }, "Discord asks to wait"),
	);
	client.rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) =>
		log.warn({ count, remainingTime }, "Discord refuses many requests, and bans after 10,000"),
	);
}
