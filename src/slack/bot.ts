import { App, type HTTPReceiver, SocketModeReceiver } from "@slack/bolt";
import { createInFlight } from "../newsroom/in-flight.ts";
import type { Newsroom, Running } from "../newsroom/newsroom.ts";
import { createTurns } from "../newsroom/turns.ts";
import { createBoltLogger } from "./connection/bolt-logger.ts";
import { createChannelQueue } from "./connection/channel-queue.ts";
import { startOptions } from "./connection/client-options.ts";
import { connectSocket } from "./connection/connect-socket.ts";
import { createHttpReceiver, listenOverHttp } from "./connection/listen-over-http.ts";
import { type LoggedIn, logIn } from "./connection/log-in.ts";
import { createPace, SLACK_PACE } from "./connection/pace.ts";
import { listen } from "./listen/listen.ts";
import type { SlackSettings } from "./settings.ts";

/** Connects to Slack and answers there; `pace` is the time between two messages in one channel, in milliseconds. */
export async function startSlack(settings: SlackSettings, newsroom: Newsroom, pace = SLACK_PACE): Promise<Running> {
	const { log, now } = newsroom;
	// The articles were loaded just now: a newsroom is opened for the platforms that are about to start.
	const loadedAt = now();
	const loggedIn = await logIn(settings, log);
	const inFlight = createInFlight(newsroom);
	const desk = {
		newsroom,
		loadedAt,
		...{ client: loggedIn.client, botUserId: loggedIn.botUserId, commands: settings.commands },
		...{ turns: createTurns(), queue: createChannelQueue(), awaitTurn: createPace(pace, now) },
	};
	const connection = await connect(settings, newsroom, (receiver) =>
		listen(createApp(settings, { ...loggedIn, receiver, newsroom }), desk, inFlight),
	);
	const stop = async () => {
		await connection.stop();
		await inFlight.settled();
	};
	let stopped: Promise<void> | undefined;
	return {
		stop: () => {
			stopped ??= stop();
			return stopped;
		},
	};
}

type AppReceiver = SocketModeReceiver | HTTPReceiver;

/** Opens the way by which Slack reaches the bot, once somebody listens. */
async function connect(
	settings: SlackSettings,
	newsroom: Newsroom,
	begin: (receiver: AppReceiver) => void,
): Promise<Running> {
	const { log } = newsroom;
	if (settings.kind === "http") {
		const receiver = createHttpReceiver(settings, log);
		begin(receiver);
		return listenOverHttp(receiver, settings.port, log);
	}
	const receiver = new SocketModeReceiver({
		appToken: settings.appToken,
		logger: createBoltLogger(log),
		autoReconnectEnabled: false,
		installerOptions: { clientOptions: startOptions(settings, log) },
	});
	begin(receiver);
	return connectSocket(receiver.client, newsroom);
}

type Parts = LoggedIn & { readonly receiver: AppReceiver; readonly newsroom: Newsroom };

function createApp({ botToken }: SlackSettings, { receiver, botId, botUserId, client, newsroom }: Parts): App {
	const app = new App({
		receiver,
		token: botToken,
		botId,
		botUserId,
		// We asked already whose the token is, and who listens keeps what was said to it.
		tokenVerificationEnabled: false,
		convoStore: false,
		logger: createBoltLogger(newsroom.log),
		clientOptions: { slackApiUrl: client.slackApiUrl },
	});
	app.error(async (error) => void (await newsroom.reportFailure(error)));
	return app;
}
