import type { Message as DiscordMessage } from "../discord/stand-in/messages/message.ts";
import { showComponents } from "../discord/stand-in/messages/show-message.ts";
import type { StandInDiscord } from "../discord/stand-in/stand-in.ts";
import { readLines } from "../slack/quoted.ts";
import type { Message } from "../slack/stand-in/message.ts";
import type { StandInSlack } from "../slack/stand-in/stand-in-slack.ts";

/** An answer in a chat. */
export type ChatAnswer = {
	/** What it said when it was given. */
	readonly text: string;
	/** What it says by now. */
	readonly now: () => string;
	/** Presses a button of it; gives what that says. */
	readonly press: (button: "context" | "now") => Promise<ChatAnswer>;
};

/** A chat in which somebody asks. */
export type AskedChat = {
	/** Asks where all read the answer, and changes to it. */
	readonly ask: (question: string) => Promise<ChatAnswer>;
	/** Asks by the command, in private: nothing changes such an answer later. */
	readonly askAlone: (question: string) => Promise<ChatAnswer>;
};

/** Slack, where one user mentions the bot and another uses the command. */
export function askedSlack(slack: StandInSlack): AskedChat {
	const { ana, ben, newsroom } = slack;
	const own = () => slack.messages(newsroom).filter(({ isFromBot }) => isFromBot);
	const actions = { context: "show_context", now: "now_reads" };
	// Which words are bold is no matter here.
	const show = ({ blocks }: Message) => readLines(blocks).join("\n").replaceAll("*", "");
	const answer = (message: Message): ChatAnswer => ({
		text: show(message),
		now: () => show(own().find(({ ts }) => ts === message.ts) ?? message),
		press: (button) =>
			comesOf(() => slack.press(ben, own().find(({ ts }) => ts === message.ts) ?? message, actions[button])),
	});
	const comesOf = async (act: () => unknown) => {
		const before = new Set(own().map(({ ts }) => ts));
		act();
		return answer(await slack.until("what the bot says", () => own().find(({ ts }) => !before.has(ts))));
	};
	return {
		ask: async (question) => answer(await slack.reply(slack.mention(ana, newsroom, question).message)),
		askAlone: (question) => comesOf(() => slack.command(ben, "/ask", question, newsroom)),
	};
}

/** Discord, where one user uses the command in public and another in private. */
export function askedDiscord(discord: StandInDiscord): AskedChat {
	const labels = { context: "Show context", now: "Now reads" };
	const show = ({ components }: DiscordMessage) => showComponents(components, String);
	const answer = (message: DiscordMessage, user: string): ChatAnswer => ({
		text: show(message),
		now: () => show(discord.messages().find(({ id }) => id === message.id) ?? message),
		press: async (button) => answer(await discord.press(message, labels[button], { user }).answer(), user),
	});
	const ask = async (options: { readonly question: string; readonly hide?: boolean }, user: string) =>
		answer(await discord.command("ask", options, { user }).answer(), user);
	return {
		ask: (question) => ask({ question }, "alice"),
		askAlone: (question) => ask({ question, hide: true }, "bob"),
	};
}
