import { App, type HTTPReceiver, SocketModeReceiver } from "@slack/bolt";
import { amendPosts } from "../newsroom/amend-posts.ts";
import { createInFlight, LONGEST_FINISH } from "../newsroom/in-flight.ts";
import { openMailroom } from "../newsroom/mailroom.ts";
import type { Newsroom, Running } from "../newsroom/newsroom.ts";
import { createSuggestions } from "../newsroom/suggest-questions.ts";
import { createTurns } from "../newsroom/turns.ts";
import { tellGapsWeekly } from "../newsroom/weekly-gaps.ts";
import { createAgentSurface, MOMENT } from "./agent/agent-surface.ts";
import { createBoltLogger } from "./connection/bolt-logger.ts";
import { startOptions } from "./connection/client-options.ts";
import { connectSocket } from "./connection/connect-socket.ts";
import { createHttpReceiver, listenOverHttp } from "./connection/listen-over-http.ts";
import { type LoggedIn, logIn } from "./connection/log-in.ts";
import { createOutbox } from "./connection/outbox.ts";
import { createPace, SLACK_PACE } from "./connection/pace.ts";
import { editMessage, writeToAdmin } from "./connection/post-message.ts";
import { takeInFirst } from "./connection/take-in-first.ts";
import type { Desk } from "./desk.ts";
import { handleLeft } from "./listen/handle-left.ts";
import { attend, listen } from "./listen/listen.ts";
import { createTray } from "./listen/take-in.ts";
import { PLATFORM } from "./platform.ts";
import { isChannel } from "./read/channel-kind.ts";
import { renderPosted } from "./render/render-posted.ts";
import type { SlackSettings } from "./settings.ts";

/** In milliseconds. */
export type SlackTiming = {
	/** The time between two messages in one channel. */
	readonly pace: number;
	/** How long a stop finishes what is in flight. */
	readonly longestFinish: number;
	/** After how long an answer that is not there yet is said to come. */
	readonly moment: number;
};

/** Connects to Slack and answers there. */
export async function startSlack(
	settings: SlackSettings,
	newsroom: Newsroom,
	{ pace = SLACK_PACE, longestFinish = LONGEST_FINISH, moment = MOMENT }: Partial<SlackTiming> = {},
): Promise<Running> {
	const { log, now } = newsroom;
	const loggedIn = await logIn(settings, log);
	const mailroom = await openMailroom(PLATFORM, newsroom);
	const inFlight = createInFlight(newsroom);
	const { client, botUserId } = loggedIn;
	const outbox = createOutbox({ client, newsroom, pace, awaitTurn: createPace(pace, now) });
	const { commands, admins, followsThreads, unfurlDomains } = settings;
	const desk: Desk = {
		...{ newsroom, client, botUserId, commands, admins, followsThreads, outbox },
		unfurls: unfurlDomains.length > 0,
		suggest: createSuggestions(newsroom),
		turns: createTurns(),
		agent: createAgentSurface({ client, log, moment }),
	};
	const tray = createTray(mailroom, desk);
	const begin = (receiver: AppReceiver) => {
		const app = createApp(settings, { ...loggedIn, receiver, newsroom });
		takeInFirst(app, { ...tray, log });
		listen(app, desk, { inFlight, takeOut: tray.takeOut });
	};
	const connection = await connect(settings, newsroom, begin).catch(async (error: unknown) => {
		await mailroom.close();
		throw error;
	});
	await mailroom.takeOver((left) => void inFlight.add(attend(() => handleLeft(desk, left), desk, left)));
	const endAmending = amendPosts(newsroom, {
		platform: PLATFORM,
		edit: (post, answers) => editMessage(client, post, renderPosted(answers, isChannel(post.channel))),
		inFlight,
	});
	const endTelling = tellGapsWeekly(newsroom, {
		platform: PLATFORM,
		admins: settings.admins,
		send: (admin, lines) => writeToAdmin({ client, newsroom }, admin, lines),
		inFlight,
	});
	const stop = async () => {
		endAmending();
		endTelling();
		await connection.stop();
		await inFlight.settledWithin(longestFinish);
		await mailroom.close();
	};
	let stopped: Promise<void> | undefined;
	return {
		isConnected: connection.isConnected ?? (() => true),
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
		return listenOverHttp(receiver, { ...newsroom, settings });
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
