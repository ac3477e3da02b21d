import { Events } from "discord.js";
import { amendPosts } from "../newsroom/amend-posts.ts";
import { createInFlight, LONGEST_FINISH } from "../newsroom/in-flight.ts";
import { openMailroom } from "../newsroom/mailroom.ts";
import type { Newsroom, Running } from "../newsroom/newsroom.ts";
import { PlatformError } from "../newsroom/platform-error.ts";
import { runUnderLease } from "../newsroom/run-under-lease.ts";
import { createTurns } from "../newsroom/turns.ts";
import { tellGapsWeekly } from "../newsroom/weekly-gaps.ts";
import { checkForums } from "./connection/check-forums.ts";
import { createClient, isConnected } from "./connection/client.ts";
import { editMessage } from "./connection/edit-message.ts";
import { logIn } from "./connection/log-in.ts";
import { writeToAdmin } from "./connection/write-to-admin.ts";
import { handleLeft } from "./listen/handle-left.ts";
import { listen } from "./listen/listen.ts";
import { PLATFORM } from "./platform.ts";
import { renderPosted } from "./render/render-posted.ts";
import type { DiscordSettings } from "./settings.ts";
import { nameShards } from "./shards.ts";

const OTHER_APPLICATION =
	"Cannot start Discord: DISCORD_TOKEN is of another application than DISCORD_CLIENT_ID: " +
	"copy both from the same application";

/**
 * Logs in to Discord and answers there; a stop finishes what is in flight for no longer than it may, in
 * milliseconds. Of several programs that share a state one holds a connection, since Discord tells each that does the
 * same; the others stand by.
 */
export async function startDiscord(
	settings: DiscordSettings,
	newsroom: Newsroom,
	longestFinish = LONGEST_FINISH,
): Promise<Running> {
	const run = () => connect(settings, newsroom, longestFinish);
	if (!newsroom.state.isShared) return run();
	const name = `${PLATFORM}:${settings.clientId}:${nameShards(settings.shards)}`;
	return runUnderLease({ name, run }, newsroom);
}

async function connect(settings: DiscordSettings, newsroom: Newsroom, longestFinish: number): Promise<Running> {
	const client = createClient(settings, newsroom);
	const inFlight = createInFlight(newsroom);
	const mailroom = await openMailroom(PLATFORM, newsroom);
	const desk = { newsroom, turns: createTurns() };
	const listening = listen(client, { desk, mailroom, inFlight, forums: settings.forums });
	try {
		const ready = await logIn(client, settings, newsroom);
		if (ready.application.id !== settings.clientId) throw new PlatformError(OTHER_APPLICATION);
		checkForums(ready, settings.forums, newsroom.log);
		await mailroom.takeOver((left) => void inFlight.add(handleLeft(left, { client: ready, desk })));
	} catch (error) {
		await mailroom.close();
		await client.destroy();
		throw error;
	}
	const endAmending = amendPosts(newsroom, {
		platform: PLATFORM,
		// A message here shows one answer.
		edit: async (post, [answer]) => (answer ? editMessage(client, post, renderPosted(answer)) : null),
		inFlight,
	});
	const endTelling = tellGapsWeekly(newsroom, {
		platform: PLATFORM,
		admins: settings.admins,
		send: (admin, lines) => writeToAdmin(client, admin, lines),
		inFlight,
	});
	return {
		isConnected: () => isConnected(client),
		stop: async () => {
			endAmending();
			endTelling();
			listening.end();
			await inFlight.settledWithin(longestFinish);
			await mailroom.close();
			// This time it is meant.
			client.removeAllListeners(Events.ShardReconnecting);
			await client.destroy();
		},
	};
}
