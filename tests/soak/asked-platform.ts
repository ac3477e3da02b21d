import { startStandInDiscord } from "../discord/stand-in/stand-in.ts";
import { startStandInSlack } from "../slack/stand-in/start.ts";

/** What became of a question. */
export type Fate = { readonly kind: "answered" | "told" | "doubled" | "silent" };

/** A platform on loopback whose users ask one question each, by number. */
export type AskedPlatform = {
	readonly name: string;
	/** The variables by which the program finds it. */
	readonly settings: Readonly<Record<string, string>>;
	readonly isConnected: () => boolean;
	readonly ask: (number: number) => void;
	/** Whether what nobody reads is lost, because it is not delivered again. */
	readonly losesUnread: boolean;
	/** How many messages the bot wrote. */
	readonly said: () => number;
	/** What became of each question that was asked. */
	readonly fates: () => readonly Fate[];
	readonly stop: () => Promise<void>;
};

/** The variables by which the program finds all of these platforms. */
export function settingsOf(platforms: readonly AskedPlatform[]): Readonly<Record<string, string>> {
	return Object.assign({}, ...platforms.map(({ settings }) => settings));
}

/** No user asks so often that they are told to wait. */
const USERS = 250;
const RESTARTED = /restarted/;
const ASKED = /who said Russia is an enemy in case (\d+)\?/g;

function question(number: number): string {
	return `who said Russia is an enemy in case ${number}?`;
}

function fateOf(texts: readonly string[]): Fate {
	const answers = texts.filter((text) => !RESTARTED.test(text));
	if (answers.length > 1) return { kind: "doubled" };
	if (answers.length === 1) return { kind: "answered" };
	return { kind: texts.length > 0 ? "told" : "silent" };
}

/** A Discord with its limit of five messages in five seconds for each channel. */
export async function openDiscord(channels: number): Promise<AskedPlatform> {
	const rules = [{ route: "POST /channels/:channel/messages", limit: 5, within: 5_000 }];
	const discord = await startStandInDiscord({ identifyInterval: 0, responseWindow: 20_000, patience: 60_000, rules });
	const places = Array.from({ length: channels }, (_, at) => discord.createChannel(`channel${at}`));
	const asked: ReturnType<typeof discord.mention>[] = [];
	return {
		name: "Discord",
		losesUnread: true,
		settings: {
			DISCORD_API_URL: discord.apiUrl,
			DISCORD_TOKEN: discord.token,
			DISCORD_CLIENT_ID: discord.world.applicationId,
		},
		isConnected: discord.gateway.isConnected,
		ask: (number) => {
			const place = places[number % channels] ?? discord.world.newsroom;
			asked.push(discord.mention(question(number), { user: `user${number % USERS}`, place }));
		},
		said: () => discord.messages().filter(({ author }) => author.id === discord.world.bot.id).length,
		fates: () =>
			asked.map(({ message, answers }) =>
				fateOf(
					answers()
						.filter(({ repliesTo }) => repliesTo === message.id)
						.map(({ components }) => JSON.stringify(components)),
				),
			),
		stop: discord.stop,
	};
}

/** A Slack that delivers again what was not acknowledged, sooner than the real one, so that it ends in time. */
export async function openSlack(channels: number): Promise<AskedPlatform> {
	const retryAfter = [0, 2_000, 5_000, 10_000, 20_000, 30_000];
	const slack = await startStandInSlack({ retryAfter });
	const users = Array.from({ length: USERS }, (_, at) => slack.addUser(`user${at}`));
	const rooms = Array.from({ length: channels }, (_, at) => slack.addChannel(`channel${at}`));
	const numbers = new Map<string, number>();
	const own = () => rooms.flatMap((room) => slack.messages(room)).filter(({ isFromBot }) => isFromBot);
	return {
		name: "Slack",
		losesUnread: false,
		settings: {
			SLACK_API_URL: slack.apiUrl,
			SLACK_BOT_TOKEN: slack.options.botToken,
			SLACK_APP_TOKEN: slack.options.appToken,
		},
		isConnected: () => slack.sockets.count() > 0,
		ask: (number) => {
			const [user, room] = [users[number % USERS] ?? slack.ana, rooms[number % channels] ?? slack.newsroom];
			numbers.set(slack.mention(user, room, question(number)).message.ts, number);
		},
		said: () => own().length,
		fates: () => {
			const texts = Map.groupBy(
				own().flatMap(({ text, threadTs }) => readAnswers(text, numbers.get(threadTs ?? ""))),
				({ number }) => number,
			);
			return [...numbers.values()].map((number) => fateOf((texts.get(number) ?? []).map(({ text }) => text)));
		},
		stop: slack.stop,
	};
}

/** The answers in a message: one under each question that it names, or else one to that in whose thread it stands. */
function readAnswers(text: string, root: number | undefined) {
	const named = [...text.matchAll(ASKED)];
	if (named.length === 0) return root === undefined ? [] : [{ number: root, text }];
	return named.map(({ 1: number, index }, at) => ({
		number: Number(number),
		text: text.slice(index, named[at + 1]?.index),
	}));
}
