import { onTestFinished } from "vitest";
import type { Newsroom, Running } from "#src/newsroom/newsroom.ts";
import { type SlackTiming, startSlack } from "#src/slack/bot.ts";
import type { SlackTransport } from "#src/slack/settings.ts";
import { makeNewsroom, type NewsroomChange, type Told } from "./made-newsroom.ts";
import { portOf } from "./raw-requests.ts";
import { slackForTest } from "./stand-in/for-test.ts";
import type { StandInOptions } from "./stand-in/options.ts";
import type { StandInSlack } from "./stand-in/stand-in-slack.ts";

export type Transport = SlackTransport["kind"];

/** Both ways by which Slack reaches the bot. */
export const TRANSPORTS: readonly Transport[] = ["socket", "http"];

export type BotForTest = {
	readonly slack: StandInSlack;
	readonly newsroom: Newsroom;
	readonly told: Told;
	readonly bot: Running;
};

export type BotSettings = {
	readonly transport?: Transport;
	/** How the stand-in differs from Slack. */
	readonly options?: Partial<StandInOptions>;
	readonly newsroom?: NewsroomChange;
	/** A Slack that is there already. */
	readonly slack?: StandInSlack;
	readonly timing?: Partial<SlackTiming>;
	/** The settings that say more than how the bot is reached. */
	readonly admins?: readonly string[];
	readonly followsThreads?: boolean;
	readonly unfurlDomains?: readonly string[];
};

/** The bot, talking to a Slack on loopback; both stop with the test. It does not pause between messages. */
export async function botForTest(settings: BotSettings = {}): Promise<BotForTest> {
	const {
		transport = "socket",
		options,
		admins = [],
		followsThreads = false,
		unfurlDomains = [],
		slack = await slackForTest(options),
	} = settings;
	const { newsroom, told } = makeNewsroom(settings.newsroom);
	const timing = { pace: 0, ...settings.timing };
	const bot = await startSlack(
		{ ...slackSettings(slack, transport), admins, followsThreads, unfurlDomains },
		newsroom,
		timing,
	);
	onTestFinished(bot.stop);
	if (transport === "http") slack.useHttp(`http://127.0.0.1:${portOf(told)}/slack/events`);
	return { slack, newsroom, told, bot };
}

/** The settings by which the bot finds a stand-in. */
export function slackSettings({ apiUrl, options }: Pick<StandInSlack, "apiUrl" | "options">, kind: Transport) {
	const commands = { ask: "/ask", quotes: "/quotes", check: "/check" };
	const common = { botToken: options.botToken, apiUrl, admins: [], followsThreads: false, unfurlDomains: [], commands };
	if (kind === "http") return { kind, ...common, signingSecret: options.signingSecret, port: 0 };
	return { kind, ...common, appToken: options.appToken };
}
