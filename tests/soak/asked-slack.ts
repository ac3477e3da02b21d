import { startStandInSlack } from "../slack/stand-in/start.ts";
import { ASKED, type AskedPlatform, fateOf, question, USERS } from "./asked-platform.ts";

/** A Slack that delivers again what was not acknowledged, sooner than the real one, so that it ends in time. */
export async function openSlack(channels: number): Promise<AskedPlatform> {
	const retryAfter = [0, 2_000, 5_000, 10_000, 20_000, 30_000];
	const slack = await startStandInSlack({ retryAfter });
	const users = Array.from({ length: USERS }, (_, at) => slack.addUser(`user${at}`));
	const rooms = Array.from({ length: channels }, (_, at) => slack.addChannel(`channel${at}`));
	const numbers = new Map<string, number>();
	const told: { readonly at: number; readonly said: ReturnType<typeof slack.mention> }[] = [];
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
			const said = slack.mention(user, room, question(number));
			numbers.set(said.message.ts, number);
			told.push({ at: Date.now(), said });
		},
		said: () => own().length,
		fates: () => {
			const texts = Map.groupBy(
				own().flatMap(({ text, threadTs }) => readAnswers(text, numbers.get(threadTs ?? ""))),
				({ number }) => number,
			);
			return [...numbers.values()].map((number) => fateOf((texts.get(number) ?? []).map(({ text }) => text)));
		},
		acknowledgements: () =>
			told.flatMap(({ at, said }) =>
				said.deliveries.map(({ attempts }) => {
					const [first] = attempts;
					return { at, took: first?.result.kind === "acknowledged" ? first.took : null };
				}),
			),
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
