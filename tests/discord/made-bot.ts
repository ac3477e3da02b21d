import { expect } from "vitest";
import type { Article } from "#src/core/article/article.ts";
import { startDiscord } from "#src/discord/bot.ts";
import type { Newsroom } from "#src/newsroom/newsroom.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { type MadeNewsroom, makeNewsroom } from "./made-newsroom.ts";
import { type StandInDiscord, type StandInOptions, startStandInDiscord } from "./stand-in/stand-in.ts";

/** The bot, connected to a stand-in. */
export type MadeBot = AsyncDisposable &
	MadeNewsroom & { readonly discord: StandInDiscord; readonly stop: () => Promise<void> };

export type MadeBotOptions = {
	readonly articles?: readonly Article[];
	readonly newsroom?: Partial<Newsroom>;
	readonly standIn?: StandInOptions;
	/** A Discord that is there already, and stays. */
	readonly discord?: StandInDiscord;
	/** Whether new posts in the forum are answered. */
	readonly hasForums?: boolean;
	/** The ids of other channels that are said to be forums. */
	readonly forums?: readonly string[];
	readonly longestFinish?: number;
};

/** Starts the bot as the program does, but with a stand-in; both are ended with the scope that holds them. */
export async function startBot(options: MadeBotOptions = {}): Promise<MadeBot> {
	const articles = options.articles ?? loadCorpus("corpus").articles;
	const made = makeNewsroom(articles, options.newsroom);
	const discord = options.discord ?? (await startStandInDiscord({ identifyInterval: 0, ...options.standIn }));
	const { apiUrl, token, world } = discord;
	const settings = {
		token,
		clientId: world.applicationId,
		admins: [],
		forums: options.forums ?? (options.hasForums ? [world.forum.id] : []),
		apiUrl,
	};
	const { stop } = await startDiscord(settings, made.newsroom, options.longestFinish);
	return {
		...made,
		discord,
		stop,
		[Symbol.asyncDispose]: async () => {
			await stop();
			if (options.discord === undefined) await discord.stop();
			await made.newsroom.state.close();
		},
	};
}

/** Checks that nothing went wrong: the log is empty, Discord refused nothing, and nobody was notified. */
export function checkQuiet({ told, discord }: MadeBot): void {
	expect({ told, faults: discord.faults(), pings: discord.pings() }).toEqual({ told: [], faults: [], pings: [] });
}
